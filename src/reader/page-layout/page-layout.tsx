import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { Masthead } from '../../edition/pages/page.ts';
import { strings } from '../text/strings.ts';
import { TopBar } from './top-bar.tsx';
import { PendingContext } from '../status/pending-context.ts';
import type { Here } from './desk-links.tsx';
import { Footer } from './footer.tsx';

interface PageLayoutProps {
  readonly masthead: Masthead;
  readonly here: Here;
  /** In place of the bar, at the top of the front page. */
  readonly nameplate?: ReactNode;
  /** Where the reader is, for the bar of a narrow screen. */
  readonly place?: string;
  readonly progress?: boolean;
  /** A line of the foot that only this page has. */
  readonly footerLine?: string;
  readonly footerTools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: the way past it, the top, the main part, the foot. */
export function PageLayout(props: PageLayoutProps) {
  const { masthead, here, nameplate, place, progress, footerLine, footerTools, children } = props;
  const pending = useContext(PendingContext);
  return (
    <>
      <a className="skip" href="#main">
        {strings.skip}
      </a>
      {nameplate ?? <TopBar masthead={masthead} here={here} place={place} progress={progress} />}
      <main id="main" tabIndex={-1} aria-busy={pending || undefined}>
        {children}
      </main>
      <Footer masthead={masthead} here={here} line={footerLine} tools={footerTools} />
    </>
  );
}
