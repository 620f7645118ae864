import {
  ARCHIVE_PATH,
  FRONT_PATH,
  PLACES_PATH,
  SAVED_PATH,
  SEARCH_PATH,
} from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';

/** Where a page stands in the navigation: at one of its addresses, or below one. */
export interface Here {
  readonly path: string | null;
  readonly exact: boolean;
}

interface DeskLinksProps {
  readonly masthead: Masthead;
  readonly here: Here;
  /** Whether the ways to countries, to the search and to what is saved stand there too. */
  readonly isWhole?: boolean;
  /** Called when one is followed in this window. */
  readonly onFollow?: () => void;
}

/** Links to the front page, the desks, the countries of most stories and the archive; the current one is marked. */
export function DeskLinks({ masthead, here, isWhole = false, onFollow }: DeskLinksProps) {
  const links = [
    { path: FRONT_PATH, label: strings.front },
    ...masthead.desks,
    ...(masthead.places ?? []),
    { path: ARCHIVE_PATH, label: strings.archive },
    ...(isWhole
      ? [
          ...(masthead.hasPlaces ? [{ path: PLACES_PATH, label: strings.places }] : []),
          { path: SEARCH_PATH, label: strings.search },
          { path: SAVED_PATH, label: strings.saved },
        ]
      : []),
  ];
  return (
    <ul>
      {links.map(({ path, label }) => (
        <li key={path}>
          <PageLink
            to={path}
            onFollow={onFollow}
            inLine
            aria-current={path === here.path ? (here.exact ? 'page' : true) : undefined}
          >
            {label}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
