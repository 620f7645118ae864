import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { leadsIntoSpeech } from '../features/wording.ts';
import { runsByLine, type Run } from './runs.ts';

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
  const isLedInto = lead?.ending === 'colon' && !leadsIntoSpeech(lead);
  return areEntries(own) || areItems(own) || (isLedInto && !rhymes(own));
}

/** Returns the indexes of the lines of lists of short lines: no verse, and no speech. */
export const linesOfShortLists = (
  runs: readonly Run[],
  lines: readonly LineFacts[],
): ReadonlySet<number> => new Set(runsByLine(runs.filter((run) => isShortList(run, lines))).keys());
