import { ARCHIVE_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';

/** Where the page stands in the newspaper: at an address of the navigation, or below one. */
export interface Here {
  readonly path: string | null;
  readonly exact: boolean;
}

interface DeskLinksProps {
  readonly masthead: Masthead;
  readonly here: Here;
}

/** The ways through the newspaper: the front page, its desks, the archive; the current one marked. */
export function DeskLinks({ masthead, here }: DeskLinksProps) {
  const ways = [
    { path: FRONT_PATH, label: strings.front },
    ...masthead.desks,
    { path: ARCHIVE_PATH, label: strings.archive },
  ];
  return (
    <ul>
      {ways.map(({ path, label }) => (
        <li key={path}>
          <PageLink
            to={path}
            aria-current={path === here.path ? (here.exact ? 'page' : true) : undefined}
          >
            {label}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
