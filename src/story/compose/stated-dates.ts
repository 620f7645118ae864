import { findDates } from '../recognizers/find-dates.ts';
import { mayHold, NUMBER } from '../../arabic/text/character-classes.ts';
import { partText } from './line-parts.ts';
import type { ReadLine } from './labelled-line.ts';
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

function isOther(line: ReadLine | undefined): boolean {
  return line?.label.role === 'related' || line?.label.role === 'furniture';
}

/** A date line beside headlines of other stories is theirs. */
function isOfOthers(at: number, lines: readonly ReadLine[]): boolean {
  const own = lines[at]?.label;
  if (own === undefined || own.zone === 'top' || own.zone === 'head') return false;
  if (own.role !== 'date') return false;
  return (at > 0 && isOther(lines[at - 1])) || isOther(lines[at + 1]);
}

/** The roles of its own that the parts of a line have, in their order. */
function ownRoles({ parts }: ReadLine): readonly Role[] {
  if (parts.length === 1) {
    const role = parts[0]?.role;
    return role !== undefined && OWN_ROLES.includes(role) ? [role] : [];
  }
  return OWN_ROLES.filter((role) => parts.some((part) => part.role === role));
}

function addDates(read: ReadLine, role: Role, lang: string, dates: StatedDate[]): void {
  for (const { text, iso } of findDates(partText(read, role), lang))
    dates.push({ text, iso, line: read.line.number });
}

/** Takes the lines of a story and its language; gives the dates that its own words state, in order. */
export function statedDates(lines: readonly ReadLine[], lang: string): readonly StatedDate[] {
  const dates: StatedDate[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const read = lines[at];
    if (read === undefined || !mayHold(read.line.kinds, NUMBER)) continue;
    if (isOfOthers(at, lines)) continue;
    for (const role of ownRoles(read)) addDates(read, role, lang, dates);
  }
  return dates;
}
