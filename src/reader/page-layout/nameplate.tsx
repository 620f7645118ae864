import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import type { Logo } from '../../edition/pages/front-page.ts';
import { SearchLink } from '../search/search-link.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { isolate } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';
import { strings } from '../text/strings.ts';
import { DeskNavigation } from './desk-navigation.tsx';
import { LogoImage } from './logo-image.tsx';
import classes from './nameplate.module.css';

interface NameplateProps {
  readonly masthead: Masthead;
  /** A picture in place of the name, or beside it. */
  readonly logo?: Logo | undefined;
  /** The day of the edition, in words. */
  readonly day: string | null;
  readonly edition: string;
}

/** A picture less wide than this for its height is a sign, which names nobody: the name stands beside it. */
const LEAST_WORDMARK = 1.5;

/** Renders the nameplate of the front page, the edition's line and the navigation under it. */
export function Nameplate({ masthead, logo, day, edition }: NameplateProps) {
  const isIcon = logo !== undefined && logo.width < logo.height * LEAST_WORDMARK;
  const dayShown = day === null ? null : isolate(day);
  return (
    <header className={classes.head}>
      <div className={classes.plate}>
        {isIcon && logo !== undefined ? (
          <LogoImage logo={logo} alt="" className={classes.icon} />
        ) : null}
        {logo === undefined || isIcon ? (
          <h1 dir={textDirection(masthead.name)}>{masthead.name}</h1>
        ) : (
          <h1 className={classes.logo}>
            <LogoImage logo={logo} alt={masthead.name} />
          </h1>
        )}
        <p>
          <b>{masthead.motto ?? dayShown ?? strings.motto}</b>{' '}
          {masthead.motto === undefined || day === null ? null : <>{dayShown} · </>}
          {edition}
        </p>
      </div>
      <div className={classes.line}>
        <DeskNavigation masthead={masthead} here={{ path: FRONT_PATH, exact: true }} />
        <SettingsButton />
        <SearchLink isHere={false} />
      </div>
    </header>
  );
}
