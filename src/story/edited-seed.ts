import { stems } from '../arabic/text/stem.ts';
import type { Told } from './compose/compose-story.ts';
import { TOLD_LINE } from './compose/line-parts.ts';
import { documentContext, type DocumentContext } from './context/document-context.ts';
import { isHeadOnly } from './context/head-lines.ts';
import type { FieldProblem } from './front-matter/field-warnings.ts';
import type { FrontMatterFields, HeadFields } from './front-matter/fields.ts';
import { joinedLines, rolesOfLines } from './front-matter/roles-of-lines.ts';
import { labelLines, type SaidRoles } from './labelling/label-lines.ts';
import type { SeedLine } from './lines/split-lines.ts';
import type { Role } from './story.ts';

/** The lines of a seed below its front matter, with what its editor says of them. */
export interface EditedSeed {
  readonly document: DocumentContext;
  readonly told: Told;
  /** How many lines of the document stand above the seed's own: the headline that front matter says. */
  readonly added: number;
  /** The index of the printed headline that gives way to that one, or -1. */
  readonly givesWay: number;
  readonly warnings: readonly FieldProblem[];
}

const NO_HEAD: HeadFields = {
  headline: null,
  title: null,
  kicker: null,
  standfirst: null,
  byline: null,
  dateline: null,
  caption: null,
  credit: null,
};

/** The line that would be the headline if front matter said none. */
interface PrintedHeadline {
  /** Its index, or -1; a paragraph is none. */
  readonly at: number;
  /** Whether the page prints it twice, as pages print their headlines. */
  readonly isTwice: boolean;
}

function printedHeadline(lines: readonly SeedLine[]): PrintedHeadline {
  const document = documentContext(lines);
  const at = labelLines(document).findIndex(({ role }) => role === 'headline');
  const facts = document.lines[at];
  if (facts === undefined || facts.prose || isHeadOnly(facts)) return { at: -1, isTwice: false };
  return { at, isTwice: (document.linesOfKey.get(facts.key)?.length ?? 0) > 1 };
}

/** Two lines of which each says this much of the other are one headline, worded a little differently. */
const MIN_SHARED_STEMS = 0.75;

/** A line that a page prints twice is a headline: one that says so little of what the editor says is another story's. */
const MIN_SHARED_STEMS_OF_TWICE = 0.2;

/** A headline that was cut off keeps so many of its words. */
const MIN_STEMS_OF_PIECE = 3;

const sharedBy = (words: readonly string[], others: readonly string[]): number =>
  words.filter((stem) => others.includes(stem)).length / Math.max(words.length, 1);

/**
 * Tells whether a printed line is not the headline that an editor says: not each has nearly all words
 * of the other, and it is no piece of it. One word in common is no headline: a verse and a caption have it too.
 */
function isUnlike(headline: string, printed: string, isTwice: boolean): boolean {
  const [own, words] = [stems(headline), stems(printed)];
  if (isTwice) return sharedBy(words, own) < MIN_SHARED_STEMS_OF_TWICE;
  const isSame =
    sharedBy(words, own) >= MIN_SHARED_STEMS && sharedBy(own, words) >= MIN_SHARED_STEMS;
  const isPiece =
    words.length >= MIN_STEMS_OF_PIECE && ` ${own.join(' ')} `.includes(` ${words.join(' ')} `);
  return !isSame && !isPiece;
}

function unlikeWarning({ number }: SeedLine): FieldProblem {
  const message =
    'This line reads as a headline, and the field headline says another: it is shown too.';
  return {
    line: number,
    message,
    remedy: 'Where it is the headline of the page, say repeat in roles.',
  };
}

/** Returns the seed with a headline above it that front matter says, in place of the printed one. */
function withHeadline(
  headline: string,
  lines: readonly SeedLine[],
  roles: SaidRoles,
): Omit<EditedSeed, 'told'> & { readonly roles: SaidRoles } {
  const { at: printed, isTwice } = printedHeadline(lines);
  const line = roles.has(printed) ? undefined : lines[printed];
  const [first, ...others] = lines;
  const told: SeedLine = {
    number: TOLD_LINE,
    raw: headline,
    text: headline,
    marks: [],
    written: null,
    blanksBefore: 0,
  };
  const opening =
    first === undefined ? [] : [{ ...first, blanksBefore: Math.max(first.blanksBefore, 1) }];
  const all: [number, Role][] = [...roles].map(([at, role]) => [at + 1, role]);
  // Words of the text are not to be lost: the first verse of a poem reads as a headline too.
  const isOther = line !== undefined && isUnlike(headline, line.text, isTwice);
  const givesWay = line === undefined || isOther ? -1 : printed + 1;
  if (givesWay >= 0) all.push([givesWay, 'repeat']);
  return {
    document: documentContext([told, ...opening, ...others]),
    added: 1,
    givesWay,
    roles: new Map([[0, 'headline'], ...all]),
    warnings: isOther ? [unlikeWarning(line)] : [],
  };
}

/**
 * Returns the lines of a seed with what its editor says of them.
 * @param fields of its front matter, or null without one
 */
export function editedSeed(
  source: readonly SeedLine[],
  fields: Pick<FrontMatterFields, 'head' | 'roles'> | null,
): EditedSeed {
  const lines = joinedLines(source, fields?.roles ?? []);
  const head = fields?.head ?? NO_HEAD;
  const { roles, warnings } = rolesOfLines(fields?.roles ?? [], lines);
  const hasHeadline = [...roles.values()].includes('headline');
  if (head.headline === null || hasHeadline)
    return {
      document: documentContext(lines),
      told: { head, roles },
      added: 0,
      givesWay: -1,
      warnings,
    };
  const edited = withHeadline(head.headline, lines, roles);
  return {
    document: edited.document,
    told: { head, roles: edited.roles },
    added: edited.added,
    givesWay: edited.givesWay,
    warnings: [...warnings, ...edited.warnings],
  };
}
