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

/** Takes the lines of a story and its language; gives the dates that its own words state, in order. */
export function statedDates(lines: readonly ReadLine[], lang: string): readonly StatedDate[] {
  return lines.flatMap((read, at) => {
    if (!mayHold(read.line.kinds, NUMBER) || isOfOthers(at, lines)) return [];
    const roles =
      read.parts.length === 1
        ? OWN_ROLES.filter((role) => role === read.parts[0]?.role)
        : OWN_ROLES;
    return roles.flatMap((role) =>
      findDates(partText(read, role), lang).map((found) => ({ ...found, line: read.line.number })),
    );
  });
}
