import { decode } from './decode/decode.ts';
import { byteSplice, inverseOf, spliced, type ByteSplice } from './decode/splice.ts';
import { frontMatterOf } from './front-matter/front-matter.ts';
import { joinedLines, rolesOfLines } from './front-matter/roles-of-lines.ts';
import { roleSplice, type RoleToWrite } from './front-matter/write-roles.ts';
import type { SayableRole } from './labelling/sayable-roles.ts';
import { countLineEnds, splitLines, type SeedLine } from './lines/split-lines.ts';
import type { Role } from './story.ts';

/** A seed whose front matter says something else of one line. */
export interface EditedBytes {
  readonly bytes: Uint8Array;
  /** What gives the bytes before. */
  readonly undo: ByteSplice;
  /** The number that the line has now. */
  readonly line: number;
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
  const lines = joinedLines(source, entries);
  const { roles, warnings } = rolesOfLines(entries, lines);
  const byNumber = [...roles].map(([at, role]) => [lines[at]?.number ?? 0, role] as const);
  return { lines, roles: new Map(byNumber), warnings: warnings.length + front.warnings.length };
}

const hasNumber = ({ number, pieces }: SeedLine, wanted: number): boolean =>
  (pieces ?? [{ number }]).some((piece) => piece.number === wanted);

/** Whether the same is said of all lines but one, which stand some lines further down. */
function isSameOfOthers(before: Said, after: Said, line: number, by: number): boolean {
  const numbers = new Set([
    ...before.roles.keys(),
    ...[...after.roles.keys()].map((at) => at - by),
  ]);
  numbers.delete(line);
  return [...numbers].every((number) => before.roles.get(number) === after.roles.get(number + by));
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
  const now = wish.line + by;
  const after = saidOf(wanted);
  if (after === null || after.warnings > said.warnings) return null;
  if (wish.role !== null && after.roles.get(now) !== wish.role) return null;
  if (!isSameOfOthers(said, after, wish.line, by)) return null;
  return { bytes: edited, undo: inverseOf(bytes, bytesSplice), line: now };
}

/**
 * Returns the bytes of a seed whose front matter says what a line is; below it they are as they were.
 *
 * @param line counted from 1; of a line that was broken, any that it stands on.
 * @param role null to take back what is said of this line alone.
 * @returns null where that cannot be written: the seed is no text, its front matter cannot be read,
 *   there is no such line, nothing is said of it, or something else would be said of another.
 */
export function editRole(
  bytes: Uint8Array,
  line: number,
  role: SayableRole | null,
): EditedBytes | null {
  const decoded = decode(bytes);
  if (!decoded.ok) return null;
  const { text } = decoded;
  const said = saidOf(text);
  const whole = said?.lines.find((each) => hasNumber(each, line));
  if (said === null || whole === undefined) return null;
  const seed: Unedited = { bytes, text, said };
  const wish = { line: whole.number, role };
  return (
    attempt(seed, { ...wish, withWords: true }) ?? attempt(seed, { ...wish, withWords: false })
  );
}
