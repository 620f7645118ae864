import { useContext, type ReactNode } from 'react';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { SearchKey } from '../keys/search-key.tsx';
import { strings } from '../text/strings.ts';
import { TopBar } from './top-bar.tsx';
import { PendingContext } from '../status/pending-context.ts';
import { DeskLinks, type Here } from './desk-links.tsx';
import { MENU_ID, MenuContext } from './menu-link.tsx';
import { useLateSheet } from '../sheets/use-late-sheet.ts';
import { LateTools } from '../sheets/late-tools.tsx';
import { Footer } from './footer.tsx';
import { PhoneBar } from './phone-bar.tsx';

interface PageLayoutProps {
  readonly masthead: Masthead;
  readonly here: Here;
  /** The nameplate that the front page has instead of the top bar. */
  readonly nameplate?: ReactNode;
  /** Says where the reader is, in the top bar of a narrow screen. */
  readonly barTitle?: string;
  readonly progress?: boolean;
  /** A line of the footer that only this page has. */
  readonly footerLine?: string;
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections?: boolean;
  /** Whether the page has a bar of its own at the lower edge of a narrow screen. */
  readonly hasDock?: boolean;
  readonly children: ReactNode;
}

/** Renders the layout of every page: the way past the top, the top, the main part, the footer. */
export function PageLayout(props: PageLayoutProps) {
  const {
    masthead,
    here,
    nameplate,
    barTitle,
    progress,
    footerLine,
    hasSections = false,
    hasDock = false,
    children,
  } = props;
  const pending = useContext(PendingContext);
  const menu = useLateSheet(
    ({ MenuSheet }, close) => (
      <MenuSheet onClose={close}>
        <DeskLinks masthead={masthead} here={here} isWhole onFollow={close} />
      </MenuSheet>
    ),
    () => document.getElementById(MENU_ID)?.scrollIntoView(),
  );
  return (
    <MenuContext value={menu.open}>
      <a className="skip" href="#main">
        {strings.skip}
      </a>
      {nameplate ?? <TopBar masthead={masthead} here={here} title={barTitle} progress={progress} />}
      <main id="main" tabIndex={-1} aria-busy={pending || undefined}>
        {children}
      </main>
      <SearchKey />
      <LateTools hasSections={hasSections} />
      {hasDock ? null : <PhoneBar here={here} />}
      <Footer masthead={masthead} here={here} line={footerLine} hasSections={hasSections} />
      {menu.sheet}
    </MenuContext>
  );
}
