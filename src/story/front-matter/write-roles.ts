import { fold } from '../../arabic/text/fold.ts';
import type { SayableRole } from '../labelling/sayable-roles.ts';
import type { TextSplice } from '../decode/splice.ts';
import { apartFromPictures } from '../lines/written-picture.ts';
import { lineStarts, splitLines, type SeedLine } from '../lines/split-lines.ts';
import { itemKey } from './fields.ts';
import { frontMatterOf, type FrontMatterOfText } from './front-matter.ts';
import { plainYaml } from './plain-yaml.ts';
import { joinedLines } from './roles-of-lines.ts';
import { findSaidLines, type FoundLines, type SaidRole } from './said-roles.ts';
import { openingOf } from './split-block.ts';
import { commentsOf } from './yaml-tokens.ts';

/** What is to be said of one line, or of several that follow one another. */
export interface RoleToWrite {
  /** The first and the last, counted from 1 in the seed; of a line that was put together, any of its lines. */
  readonly line: number;
  readonly last: number;
  /** Null to say nothing of these lines by their numbers any more. */
  readonly role: SayableRole | null;
  /** Whether the first words of a line stand beside its number. */
  readonly withWords: boolean;
}

/** An entry of `roles`. */
interface Entry {
  readonly key: string;
  readonly role: SayableRole;
}

type WithFields = Extract<FrontMatterOfText, { kind: 'fields' }>;

/** What the keys of the entries of `roles` begin with, among the lines of fields. */
const ROLES_ITEM = itemKey('roles', '');

/** Enough words to know a line by. */
const MAX_WORDS = 4;
const MAX_WORDS_LENGTH = 60;

/** The first words of a line, without signs: these would need care in YAML. */
function firstWords({ text }: SeedLine): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = words.slice(0, MAX_WORDS).join(' ');
  return first.length <= MAX_WORDS_LENGTH ? first : '';
}

/** A number in the digits that `fold` reads, with marks that nobody sees. */
const NUMBER = String.raw`\p{Cf}*(?:[\d٠-٩۰-۹]\p{Cf}*){1,7}`;
const NUMBERS = new RegExp(String.raw`^(${NUMBER})(?:(\s*[-–—]\s*)(${NUMBER}))?(?=\s|$)`, 'u');

/** A key whose numbers follow the lines when the front matter grows. */
const movedKey = (key: string, by: number): string =>
  key.trim().replace(NUMBERS, (_, from: string, dash = '', to: string | undefined) => {
    const last = to === undefined ? '' : Number(fold(to)) + by;
    return `${Number(fold(from)) + by}${dash}${last}`;
  });

/** Tells whether the number in a key is a line number. A line can begin with a number of its own: «3 قتلى». */
const isByNumber = ({ rank, fault }: FoundLines): boolean => rank > 0 || fault !== null;

const entryLine = ({ key, role }: Entry, indent: string): string =>
  `${indent}  '${key.replaceAll("'", "''")}': ${role}`;

const BLANK_OR_COMMENT = /^\s*(?:#.*)?$/u;

/** The lines of a text, by their numbers from 1, and where they begin. */
class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  startOf(number: number): number {
    return this.#starts[number - 1] ?? this.#text.length;
  }

  /** With its line end. */
  at(number: number): string {
    return this.#text.slice(this.startOf(number), this.startOf(number + 1));
  }

  between(first: number, end: number): readonly string[] {
    return Array.from({ length: end - first }, (_, at) => this.at(first + at));
  }
}

/** The lines that `roles` takes, the last one excluded; without it, the place before the closing rule. */
interface RolesLines {
  readonly first: number;
  readonly end: number;
  readonly comments: readonly string[];
}

const isOfRoles = (field: string): boolean => field === 'roles' || field.startsWith(ROLES_ITEM);

/** Blank lines and comments behind the field are none of it. */
function linesOfRoles({ lineOf, endLine }: WithFields, lines: Lines): RolesLines {
  const first = lineOf.get('roles');
  if (first === undefined) return { first: endLine, end: endLine, comments: [] };
  const others = [...lineOf].filter(([field]) => !isOfRoles(field));
  let end = Math.min(endLine, ...others.map(([, line]) => line).filter((line) => line > first));
  while (end > first + 1 && BLANK_OR_COMMENT.test(lines.at(end - 1))) end -= 1;
  const yaml = plainYaml(lines.between(first, end).join('').replaceAll(/\r\n?/g, '\n'));
  const comments = commentsOf(yaml).map((comment) => `  ${comment}`);
  return { first, end, comments };
}

/** An entry whose numbers are known when it is known how many lines further down the seed's lines will stand. */
interface MovedEntry {
  readonly keyAt: (by: number) => string;
  readonly role: SayableRole;
}

/** Returns the number of the last line that a text stands on. */
export const lastNumber = ({ number, pieces }: SeedLine): number =>
  pieces?.at(-1)?.number ?? number;

/** Returns the indexes of the lines with words that stand, whole or in part, between two numbers. */
export const linesBetween = (
  lines: readonly SeedLine[],
  first: number,
  last: number,
): readonly number[] =>
  lines.flatMap((line, at) =>
    line.text !== '' && line.number <= last && lastNumber(line) >= first ? at : [],
  );

/** Lines that follow one another: at least one. */
type LineRun = [SeedLine, ...SeedLine[]];

/** Returns an entry for lines that follow one another. */
function entryOf(run: Readonly<LineRun>, role: SayableRole, withWords: boolean): MovedEntry {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const words = withWords ? firstWords(first) : '';
  return {
    keyAt(by) {
      const from = first.number + by;
      const numbers = run.length === 1 ? `${from}` : `${from}-${lastNumber(last) + by}`;
      return `${numbers} ${words}`.trimEnd();
    },
    role,
  };
}

/**
 * Returns entries for lines: one for those that follow one another. A text that was put together has its own, by its
 * first line: said of each of its lines, most roles would part it.
 *
 * @param chosen indexes in order.
 */
function entriesOf(
  chosen: readonly number[],
  lines: readonly SeedLine[],
  role: SayableRole,
  withWords: boolean,
): readonly MovedEntry[] {
  const runs: LineRun[] = [];
  let before = -1;
  for (const at of chosen) {
    const line = lines[at];
    if (line === undefined) continue;
    const isGap = lines.slice(before + 1, at).some(({ text }) => text !== '');
    const isApart = role !== 'paragraph' && [line, lines[before]].some((each) => each?.pieces);
    const run = runs.at(-1);
    if (run === undefined || isGap || isApart) runs.push([line]);
    else run.push(line);
    before = at;
  }
  return runs.map((run) => entryOf(run, role, withWords));
}

/** The entries that stay: those that numbers name lose the lines of which something else is said now. */
function keptEntries(
  said: readonly SaidRole[],
  lines: readonly SeedLine[],
  chosen: ReadonlySet<number>,
): { readonly entries: readonly MovedEntry[]; readonly isSame: boolean } {
  const found = findSaidLines(
    said.map(({ key }) => key),
    lines,
  );
  let isSame = true;
  const entries = said.flatMap(({ key, role }, index): readonly MovedEntry[] => {
    const place = found[index];
    if (place === undefined) return [];
    const rest = place.at.filter((at) => !chosen.has(at));
    if (place.rank > 0 && rest.length < place.at.length) {
      isSame = false;
      return entriesOf(rest, lines, role, true);
    }
    return [{ keyAt: (by) => (isByNumber(place) ? movedKey(key, by) : key), role }];
  });
  return { entries, isSame };
}

/** Where new lines go in a text, and which ones they are without those of the entries. */
interface Frame {
  readonly start: number;
  readonly end: number;
  /** How many lines go. */
  readonly gone: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What stands before each field. */
  readonly indent: string;
}

/** The place of new front matter: above the text. */
const NEW_BLOCK: Frame = {
  start: 0,
  end: 0,
  gone: 0,
  before: ['---', 'roles:'],
  after: ['---'],
  indent: '',
};

/** The whole front matter where nothing else stands in it; two rules without a field would be text. */
function wholeBlock(text: string, lines: Lines, taken: RolesLines): Frame | null {
  const opening = openingOf(text);
  if (opening.kind !== 'block' || taken.comments.length > 0) return null;
  const { firstLine, endLine } = opening;
  const others = [...lines.between(firstLine, taken.first), ...lines.between(taken.end, endLine)];
  if (others.some((line) => line.trim() !== '')) return null;
  const gone = endLine - firstLine + 2;
  const start = lines.startOf(firstLine - 1);
  return { start, end: lines.startOf(endLine + 1), gone, before: [], after: [], indent: '' };
}

function frameOf(text: string, front: WithFields, isEmpty: boolean): Frame {
  const lines = new Lines(text);
  const taken = linesOfRoles(front, lines);
  const whole = isEmpty ? wholeBlock(text, lines, taken) : null;
  if (whole !== null) return whole;
  const hasOthers = [...front.lineOf.keys()].some((field) => !isOfRoles(field));
  const indent = /^ */.exec(lines.at(Math.min(...front.lineOf.values())))?.[0] ?? '';
  const filled = [`${indent}roles:`, ...taken.comments];
  const empty = hasOthers ? [] : [`${indent}roles: {}`, ...taken.comments];
  return {
    start: lines.startOf(taken.first),
    end: lines.startOf(taken.end),
    gone: taken.end - taken.first,
    before: isEmpty ? empty : filled,
    after: [],
    indent,
  };
}

/**
 * Returns how a seed's text changes so that its front matter says what lines are. Numbers of lines
 * that it says already follow those lines.
 *
 * @returns null where the front matter cannot be read, there is no such line, or nothing to take away.
 */
export function roleSplice(
  text: string,
  { line, last, role, withWords }: RoleToWrite,
): TextSplice | null {
  const front = frontMatterOf(text);
  if (front.kind === 'error') return null;
  const said = front.kind === 'fields' ? front.fields.roles : [];
  const below = splitLines(text).filter(({ number }) => number > front.endLine);
  const body = joinedLines(apartFromPictures(below).lines, said);
  const chosen = linesBetween(body, line, last);
  const kept = keptEntries(said, body, new Set(chosen));
  if (chosen.length === 0 || (role === null && kept.isSame)) return null;
  const own = role === null ? [] : entriesOf(chosen, body, role, withWords);
  const all = [...kept.entries, ...own];
  const frame = front.kind === 'none' ? NEW_BLOCK : frameOf(text, front, all.length === 0);
  const by = frame.before.length + all.length + frame.after.length - frame.gone;
  const entries = all.map((entry) =>
    entryLine({ key: entry.keyAt(by), role: entry.role }, frame.indent),
  );
  const lineEnd = /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n';
  const lines = [...frame.before, ...entries, ...frame.after];
  return {
    start: frame.start,
    end: frame.end,
    insert: lines.map((each) => each + lineEnd).join(''),
  };
}
