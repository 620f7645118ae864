import { useContext } from 'react';
import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import type { Logo } from '../../edition/pages/front-page.ts';
import { BaseContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import { SearchLink } from '../search/search-link.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { textDirection } from '../text/text-direction.ts';
import { strings } from '../text/strings.ts';
import { DeskNavigation } from './desk-navigation.tsx';
import classes from './nameplate.module.css';

interface NameplateProps {
  readonly masthead: Masthead;
  /** A picture in place of the name. */
  readonly logo?: Logo | undefined;
  /** The day of the edition, in words. */
  readonly day: string | null;
  readonly edition: string;
}

/** Renders the nameplate of the front page, the edition's line and the navigation under it. */
export function Nameplate({ masthead, logo, day, edition }: NameplateProps) {
  const base = useContext(BaseContext);
  return (
    <header className={classes.head}>
      <div className={classes.plate}>
        {logo === undefined ? (
          <h1 dir={textDirection(masthead.name)}>{masthead.name}</h1>
        ) : (
          <h1 className={classes.logo}>
            <img
              src={addressIn(base, encodeURI(logo.path))}
              alt={masthead.name}
              width={logo.width}
              height={logo.height}
            />
          </h1>
        )}
        <p>
          <b>{masthead.motto ?? day ?? strings.motto}</b>{' '}
          {masthead.motto === undefined || day === null ? edition : `${day} · ${edition}`}
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
