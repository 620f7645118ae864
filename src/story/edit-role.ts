import { decode } from './decode/decode.ts';
import { byteSplice, inverseOf, spliced, type ByteSplice } from './decode/splice.ts';
import { frontMatterOf } from './front-matter/front-matter.ts';
import { joinedLines, rolesOfLines } from './front-matter/roles-of-lines.ts';
import {
  lastNumber,
  linesBetween,
  roleSplice,
  type RoleToWrite,
} from './front-matter/write-roles.ts';
import type { SayableRole } from './labelling/sayable-roles.ts';
import { apartFromPictures } from './lines/written-picture.ts';
import { countLineEnds, splitLines, type SeedLine } from './lines/split-lines.ts';
import type { Role } from './story.ts';

/** A seed whose front matter says something else of lines. */
export interface EditedBytes {
  readonly bytes: Uint8Array;
  /** What gives the bytes before. */
  readonly undo: ByteSplice;
  /** The numbers that the first and the last of the lines have now. */
  readonly line: number;
  readonly last: number;
}

/** What front matter says of lines: the roles, by numbers of lines, and how much of it is to be mended. */
interface Said {
  /** Put together where they were broken. */
  readonly lines: readonly SeedLine[];
  readonly roles: ReadonlyMap<number, Role>;
  readonly warnings: number;
}

function saidOf(text: string): Said | null {
  const front = frontMatterOf(text);
  if (front.kind === 'error') return null;
  const entries = front.kind === 'fields' ? front.fields.roles : [];
  const source = splitLines(text).filter(({ number }) => number > front.endLine);
  const lines = joinedLines(apartFromPictures(source).lines, entries);
  const { roles, warnings } = rolesOfLines(entries, lines);
  const byNumber = [...roles].map(([at, role]) => [lines[at]?.number ?? 0, role] as const);
  return { lines, roles: new Map(byNumber), warnings: warnings.length + front.warnings.length };
}

/** Whether the same is said of all lines but those between two numbers, which stand some lines further down. */
function isSameOfOthers(
  before: Said,
  after: Said,
  { line, last }: Pick<RoleToWrite, 'line' | 'last'>,
  by: number,
): boolean {
  const numbers = new Set([
    ...before.roles.keys(),
    ...[...after.roles.keys()].map((at) => at - by),
  ]);
  return [...numbers].every(
    (number) =>
      (number >= line && number <= last) ||
      before.roles.get(number) === after.roles.get(number + by),
  );
}

/** A seed before it is edited. */
interface Unedited {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly said: Said;
}

/** Writes a role, and reads again what came of it; null where that is not what was to be said. */
function attempt({ bytes, text, said }: Unedited, wish: RoleToWrite): EditedBytes | null {
  const splice = roleSplice(text, wish);
  const bytesSplice = splice === null ? null : byteSplice(bytes, splice);
  if (splice === null || bytesSplice === null) return null;
  const { start, end, insert } = splice;
  const edited = spliced(bytes, bytesSplice);
  const decoded = decode(edited);
  const wanted = text.slice(0, start) + insert + text.slice(end);
  if (!decoded.ok || decoded.text !== wanted) return null;
  const by = countLineEnds(insert) - countLineEnds(text.slice(start, end));
  const after = saidOf(wanted);
  if (after === null || after.warnings > said.warnings) return null;
  const now = linesBetween(after.lines, wish.line + by, wish.last + by);
  const isSaid = (at: number): boolean =>
    after.roles.get(after.lines[at]?.number ?? 0) === wish.role;
  if (wish.role !== null && !now.every(isSaid)) return null;
  if (!isSameOfOthers(said, after, wish, by)) return null;
  const undo = inverseOf(bytes, bytesSplice);
  return { bytes: edited, undo, line: wish.line + by, last: wish.last + by };
}

/**
 * Returns the bytes of a seed whose front matter says what lines are; below it they are as they were.
 *
 * @param line counted from 1; of a line that was broken, any that it stands on.
 * @param role null to take back what is said of these lines by their numbers.
 * @param last the last of several lines that follow one another.
 * @returns null where that cannot be written: the seed is no text, its front matter cannot be read,
 *   there is no such line, nothing is said of it, or something else would be said of another.
 */
export function editRole(
  bytes: Uint8Array,
  line: number,
  role: SayableRole | null,
  last = line,
): EditedBytes | null {
  const decoded = decode(bytes);
  if (!decoded.ok) return null;
  const { text } = decoded;
  const said = saidOf(text);
  const chosen = said === null ? [] : linesBetween(said.lines, line, last);
  const first = said?.lines[chosen[0] ?? -1];
  const end = said?.lines[chosen.at(-1) ?? -1];
  if (said === null || first === undefined || end === undefined) return null;
  const seed: Unedited = { bytes, text, said };
  const wish = { line: first.number, last: lastNumber(end), role };
  return (
    attempt(seed, { ...wish, withWords: true }) ?? attempt(seed, { ...wish, withWords: false })
  );
}
