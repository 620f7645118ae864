import { FRONT_PATH, SEARCH_PATH } from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { SearchLink } from '../search/search-link.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { textDirection } from '../text/text-direction.ts';
import classes from './top-bar.module.css';
import type { Here } from './desk-links.tsx';
import { DeskNavigation } from './desk-navigation.tsx';

interface TopBarProps {
  readonly masthead: Masthead;
  readonly here: Here;
  readonly title?: string | undefined;
  readonly progress?: boolean | undefined;
}

/** Renders the bar at the top: the navigation on a wide screen, the title on a narrow one. */
export function TopBar({ masthead, here, title, progress }: TopBarProps) {
  const name = masthead.shortName ?? masthead.name;
  return (
    <header className={classes.bar}>
      <PageLink to={FRONT_PATH} className={classes.name} dir={textDirection(name)}>
        {name}
      </PageLink>
      <DeskNavigation masthead={masthead} here={here} />
      {title ? (
        // The headline below is heard already. A new element each time: one whose text changes would count as a
        // layout shift.
        <div key={title} className={`soft ${classes.title}`} aria-hidden="true">
          {title}
        </div>
      ) : null}
      <SettingsButton />
      <SearchLink isHere={here.path === SEARCH_PATH} />
      {progress ? <div className={classes.progress} /> : null}
    </header>
  );
}
