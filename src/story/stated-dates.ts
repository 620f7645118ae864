import { mayHoldDate } from './date-sieve.ts';
import { findDates } from './find-dates.ts';
import { mayHold, NUMBER } from '../arabic/kinds.ts';
import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import type { Role, StatedDate } from './story.ts';

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
  return own.role === 'date' && [at - 1, at + 1].some((other) => isOther(lines[other]));
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
    if (read.parts.length === 1 && !mayHoldDate(read.line.text)) continue;
    if (isOfOthers(at, lines)) continue;
    for (const role of OWN_ROLES) {
      if (read.parts.some((part) => part.role === role)) addDates(read, role, lang, dates);
    }
  }
  return dates;
}
