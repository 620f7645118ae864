import { FRONT_PATH, SEARCH_PATH } from '../../edition/addresses/paths.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import type { Here } from './desk-links.tsx';
import { MenuLink } from './menu-link.tsx';
import classes from './phone-bar.module.css';

interface PhoneBarProps {
  readonly here: Here;
}

/** Renders the ways that a thumb reaches, at the lower edge of a narrow screen. It needs no scripts. */
export function PhoneBar({ here }: PhoneBarProps) {
  const currentAt = (path: string) => (here.path === path && here.exact ? 'page' : undefined);
  return (
    <nav className={classes.bar} aria-label={strings.quickNavigation}>
      <PageLink to={FRONT_PATH} aria-current={currentAt(FRONT_PATH)}>
        {strings.front}
      </PageLink>
      <MenuLink />
      <PageLink to={SEARCH_PATH} aria-current={currentAt(SEARCH_PATH)}>
        {strings.search}
      </PageLink>
    </nav>
  );
}
