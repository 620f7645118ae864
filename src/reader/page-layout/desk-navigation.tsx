import type { Masthead } from '../../edition/pages/page-base.ts';
import { strings } from '../text/strings.ts';
import { DeskLinks, type Here } from './desk-links.tsx';
import classes from './desk-navigation.module.css';

interface DeskNavigationProps {
  readonly masthead: Masthead;
  readonly here: Here;
}

/** Renders the main navigation, in one line that scrolls sideways where it is too long. */
export function DeskNavigation({ masthead, here }: DeskNavigationProps) {
  return (
    <nav className={classes.navigation} aria-label={strings.mainNavigation}>
      <DeskLinks masthead={masthead} here={here} />
    </nav>
  );
}
