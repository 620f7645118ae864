import type { Destination } from '../../edition/addresses/destinations.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { counted } from '../text/phrase.ts';
import { plurals } from '../text/strings.ts';
import classes from './desk-title.module.css';

interface DeskTitleProps {
  readonly desk: Destination;
  readonly total: number;
}

/** Renders the name of a desk over its stories, and how many it has. */
export function DeskTitle({ desk, total }: DeskTitleProps) {
  return (
    <div className={`soft ${classes.title}`}>
      <h2>
        <PageLink to={desk.path}>{desk.label}</PageLink>
      </h2>
      <p>{counted(plurals.stories, total)}</p>
    </div>
  );
}
