import { readInlineDateline } from '../recognizers/credits/dateline.ts';
import { relatedMarkerLength } from '../recognizers/related-marker.ts';
import type { LineFacts } from '../features/line-facts.ts';
import type { ReadLine } from './read-line.ts';
import { cutPieces, inlinePieces, type InlinePiece } from '../inline/inline-pieces.ts';
import type { MarkedText } from '../inline/marked-text.ts';
import { rawOffset, shownPieces, shownText } from '../lines/shown-text.ts';
import { writtenRole } from '../lines/written-role.ts';
import { writtenTexts } from '../lines/written-tags.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import type { State } from '../states.ts';
import type { Part, Role } from '../story.ts';
import { siteSuffix } from '../recognizers/page-title.ts';
import { sourceLines } from './source-lines.ts';

/** Returns the two parts of a raw line that is cut where its shown text has an offset. */
function cut(line: SeedLine, offset: number, first: Role, second: Role): readonly Part[] {
  const at = rawOffset(line.raw, offset);
  const before: Part = { role: first, text: line.raw.slice(0, at) };
  const after: Part = { role: second, text: line.raw.slice(at) };
  if (before.text === '') return after.text === '' ? [] : [after];
  return after.text === '' ? [before] : [before, after];
}

/** What the cutting of a line depends on beside the line. */
export interface CutContext {
  /** True for the first paragraph of a story without a dateline above. */
  readonly mayOpenWithDateline: boolean;
  /** Stems of the first paragraphs. */
  readonly leadStems: ReadonlySet<string>;
  /** Whether an editor says what the line is. */
  readonly isSaid: boolean;
}

const TEXT_ROLES: ReadonlySet<Role> = new Set(['paragraph', 'subhead', 'list-item', 'quote']);

/** What a text within a line of several is; one of a few words without a role of its own goes with the line. */
function roleOfText(raw: string, role: Role): Role {
  const written = writtenRole(raw);
  if (written === 'headline') return 'subhead';
  if (written !== null && TEXT_ROLES.has(written)) return written;
  return role === 'subhead' ? 'paragraph' : role;
}

/** Returns the texts of a line that holds several, in HTML; null where it holds one. */
function writtenParts({ raw }: SeedLine, role: Role): readonly Part[] | null {
  const pieces = TEXT_ROLES.has(role) ? writtenTexts(raw) : [];
  if (pieces.length < 2) return null;
  const parts: Part[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (shownText(text) === '') continue;
    parts.push({ role: roleOfText(text.trimStart(), role), text });
    text = '';
  }
  const last = parts.pop();
  return last === undefined || parts.length === 0
    ? null
    : [...parts, { role: last.role, text: last.text + text }];
}

/** Returns the parts of a line that holds more than one; null when it is whole. */
function cutParts(
  line: SeedLine,
  facts: LineFacts,
  { role }: State,
  { mayOpenWithDateline, leadStems }: CutContext,
): readonly Part[] | null {
  if (role === 'caption') {
    const { caption } = facts;
    const isWhole = caption === null || caption.credit === null;
    return isWhole ? null : cut(line, caption.creditAt, 'caption', 'credit');
  }
  if (role === 'related') {
    const length = relatedMarkerLength(line.text);
    return length === 0 ? null : cut(line, length, 'related-label', 'related');
  }
  if (role === 'headline') {
    const suffix = siteSuffix(line.text, leadStems);
    return suffix === null ? null : cut(line, suffix.length, suffix.first, suffix.second);
  }
  const texts = writtenParts(line, role);
  if (texts !== null || role !== 'paragraph' || !mayOpenWithDateline) return texts;
  const dateline = readInlineDateline(line.text);
  return dateline === null ? null : cut(line, dateline.end, 'dateline', 'paragraph');
}

/** The number of a line that does not stand in the seed: the headline that front matter says. */
export const TOLD_LINE = 0;

/** Tells whether each line of the seed that a cut line is keeps a part of a role. */
const keepsRole = (line: SeedLine, parts: readonly Part[], role: Role): boolean =>
  sourceLines({ line, parts }).every((source) => source.parts.some((part) => part.role === role));

/**
 * Returns the parts of a line, which joined are its raw text. Where an editor says what a line is, it is cut
 * only if each line of the seed that it stands on still is that.
 */
export function lineParts(
  line: SeedLine,
  facts: LineFacts,
  label: State,
  context: CutContext,
): readonly Part[] {
  const whole = [{ role: label.role, text: line.raw }];
  const parts = line.number === TOLD_LINE ? null : cutParts(line, facts, label, context);
  if (parts === null) return whole;
  return context.isSaid && !keepsRole(line, parts, label.role) ? whole : parts;
}

/** Returns the pieces of each part of a line; signs round a cut hold on both sides of it. */
const piecesOfParts = ({ line, parts }: ReadLine): readonly (readonly InlinePiece[])[] =>
  cutPieces(
    inlinePieces(line.raw),
    parts.map(({ text }) => text.length),
  );

/** Returns the shown text of each part of a line, with what it marks. */
export const markedParts = (read: ReadLine): readonly MarkedText[] =>
  read.parts.length === 1 ? [read.line] : piecesOfParts(read).map((pieces) => shownPieces(pieces));

/** Returns the shown text of a line's parts that have a role, joined, with what it marks; empty where none has it. */
export function markedPartText(read: ReadLine, role: Role): MarkedText {
  const { line, parts } = read;
  if (parts.every((part) => part.role !== role)) return { text: '', marks: [] };
  if (parts.length === 1) return line;
  return shownPieces(
    piecesOfParts(read)
      .filter((_, at) => parts[at]?.role === role)
      .flat(),
  );
}

/** Returns the shown text of a line's parts that have a role, joined; empty where none has it. */
export function partText(read: ReadLine, role: Role): string {
  const [only, ...others] = read.parts;
  if (others.length === 0) return only?.role === role ? read.line.text : '';
  return markedPartText(read, role).text;
}
