import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import type { LineFacts } from '../features/line-facts.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import { leadsIntoSpeech } from '../features/wording.ts';
import { isRecipeHeading, runsByLine, type Run } from './runs.ts';

/** Short lines in so many stanzas of so many lines are a poem, where enough of them open as a sentence goes on. */
const MIN_STANZAS = 2;
const MIN_LINES_OF_STANZA = 2;
const MIN_SHARE_IN_STANZAS = 0.2;

/** Without stanzas more lines must open so, and with different words: rules in a list open with one. */
const MIN_LINES = 6;
const MIN_SHARE = 0.4;
const MIN_OPENINGS = 3;

/** Names, dishes and titles of a list open with no such word. */
const opensWithin = ({ first }: LineFacts): boolean =>
  first.beginsWithAnd || FUNCTION_WORDS.has(first.word);

type Span = Pick<Run, 'start' | 'end'>;

/** The stretches of a span of lines with a wider gap between them than within them. */
function stanzasOf({ start, end }: Span, source: readonly SeedLine[]): readonly Span[] {
  const gaps = source.slice(start + 1, end).map(({ blanksBefore }) => blanksBefore);
  const least = Math.min(...gaps);
  const cuts = gaps.flatMap((gap, at) => (gap > least ? start + 1 + at : []));
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

function isVerse(own: readonly LineFacts[], stanzas: readonly Span[]): boolean {
  const openings = own.filter(opensWithin);
  if (stanzas.length >= MIN_STANZAS) return openings.length >= own.length * MIN_SHARE_IN_STANZAS;
  const words = new Set(openings.map(({ first }) => first.word));
  const isVaried = words.size >= MIN_OPENINGS;
  return own.length >= MIN_LINES && isVaried && openings.length >= own.length * MIN_SHARE;
}

/** The lines of a run that are a poem: a line apart at its beginning or end is a subhead, or goes on with the text. */
function verseIn(run: Span, lines: readonly LineFacts[], source: readonly SeedLine[]): Span | null {
  const stanzas = stanzasOf(run, source);
  const long = stanzas.filter(({ start, end }) => end - start >= MIN_LINES_OF_STANZA);
  const [first, last] = [long[0], long.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return isVerse(lines.slice(span.start, span.end), long) ? span : null;
}

/**
 * Returns the indexes of the lines of free verse: short lines without rhyme, in stanzas or with the words in front
 * that go on with a sentence.
 *
 * @param runs those of the story's own.
 */
export function linesOfFreeVerse(
  runs: readonly Run[],
  lines: readonly LineFacts[],
  source: readonly SeedLine[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const run of runs) {
    const verse = run.kind === 'short' ? verseIn(run, lines, source) : null;
    if (verse === null) continue;
    for (let at = verse.start; at < verse.end; at += 1) found.add(at);
  }
  return found;
}

/** Lines of verse rhyme so much. */
const MIN_SHARE_OF_RHYME = 0.4;

/** Lines of verse have more words than so few, which nearly all entries of a list may have. */
const MAX_WORDS_OF_ENTRY = 2;
const MIN_SHARE_OF_ENTRIES = 0.8;

/** Tells whether short lines are entries by their length alone: names, the parts of a meal. */
const areEntries = (lines: readonly LineFacts[]): boolean =>
  lines.filter(({ words }) => words <= MAX_WORDS_OF_ENTRY).length >=
  lines.length * MIN_SHARE_OF_ENTRIES;

function rhymes(lines: readonly LineFacts[]): boolean {
  const endings = lines.flatMap(({ rhyme }) => rhyme ?? []);
  return endings.length - new Set(endings).size >= lines.length * MIN_SHARE_OF_RHYME;
}

/** Lines of verse rhyme, or go on with a sentence; so many others with so few words each are a list. */
const MAX_WORDS_OF_ITEM = 3;
const MIN_ITEMS = 4;

const areItems = (lines: readonly LineFacts[]): boolean =>
  lines.length >= MIN_ITEMS &&
  !rhymes(lines) &&
  !lines.some(({ first }) => first.beginsWithAnd || FUNCTION_WORDS.has(first.word)) &&
  lines.filter(({ words }) => words <= MAX_WORDS_OF_ITEM).length >=
    lines.length * MIN_SHARE_OF_ENTRIES;

function isShortList({ kind, start, end }: Run, lines: readonly LineFacts[]): boolean {
  if (kind !== 'short') return false;
  const own = lines.slice(start, end);
  const lead = lines[start - 1];
  const isLedInto =
    lead !== undefined &&
    (isRecipeHeading(lead) || (lead.ending === 'colon' && !leadsIntoSpeech(lead)));
  return areEntries(own) || areItems(own) || (isLedInto && !rhymes(own));
}

/** Returns the indexes of the lines of lists of short lines: no verse, and no speech. */
export const linesOfShortLists = (
  runs: readonly Run[],
  lines: readonly LineFacts[],
): ReadonlySet<number> => new Set(runsByLine(runs.filter((run) => isShortList(run, lines))).keys());
