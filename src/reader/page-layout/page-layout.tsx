import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { Masthead } from '../../edition/pages/page.ts';
import { strings } from '../text/strings.ts';
import { Bar } from './top-bar.tsx';
import { PendingContext } from '../status/pending-context.ts';
import type { Here } from './desk-links.tsx';
import { Foot } from './footer.tsx';

interface FrameProps {
  readonly masthead: Masthead;
  readonly here: Here;
  /** In place of the bar, at the top of the front page. */
  readonly nameplate?: ReactNode;
  /** Where the reader is, for the bar of a narrow screen. */
  readonly place?: string;
  readonly progress?: boolean;
  /** A line of the foot that only this page has. */
  readonly footLine?: string;
  readonly footTools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: the way past it, the top, the main part, the foot. */
export function Frame(props: FrameProps) {
  const { masthead, here, nameplate, place, progress, footLine, footTools, children } = props;
  const busy = useContext(PendingContext);
  return (
    <>
      <a className="skip" href="#main">
        {strings.skip}
      </a>
      {nameplate ?? <Bar masthead={masthead} here={here} place={place} progress={progress} />}
      <main id="main" tabIndex={-1} aria-busy={busy || undefined}>
        {children}
      </main>
      <Foot masthead={masthead} here={here} line={footLine} tools={footTools} />
    </>
  );
}
