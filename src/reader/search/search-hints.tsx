import { ARCHIVE_PATH } from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { searchStrings } from '../text/search-strings.ts';
import { strings } from '../text/strings.ts';
import { WayList } from './way-list.tsx';
import classes from './search.module.css';

interface SearchHintsProps {
  readonly masthead: Masthead;
}

/** Returns the ways into the edition for a reader who does not search. */
export const waysInto = ({ desks }: Masthead) => [
  ...desks,
  { path: ARCHIVE_PATH, label: strings.archive },
];

/** Says what a search finds, before anything is looked for. */
export function SearchHints({ masthead }: SearchHintsProps) {
  return (
    <div className={classes.nothing}>
      <p className="soft">{searchStrings.hint}</p>
      <WayList title={searchStrings.desks} ways={waysInto(masthead)} />
    </div>
  );
}
