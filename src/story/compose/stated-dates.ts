import { findDates, mayStateDate } from '../../arabic/dates/find-dates.ts';
import { mayHold, NUMBER } from '../../arabic/text/character-classes.ts';
import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import type { Role, StatedDate } from '../story.ts';

/** The roles whose words are the story's own. */
const OWN_ROLES: readonly Role[] = [
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'dateline',
  'date',
  'caption',
  'subhead',
  'paragraph',
  'list-item',
  'quote',
];

function isOfPage(line: ReadLine | undefined): boolean {
  return line?.label.role === 'related' || line?.label.role === 'furniture';
}

/** Tells whether a date line stands beside headlines of other stories: then it is theirs. */
function isOfOthers(at: number, lines: readonly ReadLine[]): boolean {
  const own = lines[at]?.label;
  if (
    own?.role !== 'date' ||
    lines[at]?.isSaid === true ||
    own.zone === 'top' ||
    own.zone === 'head'
  )
    return false;
  return (at > 0 && isOfPage(lines[at - 1])) || isOfPage(lines[at + 1]);
}

function datesOf(read: ReadLine, lang: string): readonly StatedDate[] {
  if (!mayHold(read.facts.classes, NUMBER) || !mayStateDate(read.line.text)) return [];
  const own = new Set(read.parts.map(({ role }) => role));
  const roles = OWN_ROLES.filter((role) => own.has(role));
  return roles.flatMap((role) =>
    findDates(partText(read, role), lang).map(({ text, iso }) => ({
      text,
      iso,
      line: read.line.number,
    })),
  );
}

const isSaidDate = ({ label, isSaid }: ReadLine): boolean => isSaid && label.role === 'date';

/** Returns the dates that a story's own words state, in order; first those that an editor says to be dates. */
export function statedDates(lines: readonly ReadLine[], lang: string): readonly StatedDate[] {
  const own = lines.filter((_, at) => !isOfOthers(at, lines));
  return [...own.filter(isSaidDate), ...own.filter((read) => !isSaidDate(read))].flatMap((read) =>
    datesOf(read, lang),
  );
}
