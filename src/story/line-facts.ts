import { foldedUnits } from '../arabic/fold.ts';
import { boilerplateCount, labelsIn } from './lexicon-match.ts';
import { kindsAt, kindsOfUnit, mayHold, RARE, SPACE, WORD } from '../arabic/kinds.ts';
import { keyMark } from './line-key.ts';
import type { SeedLine } from './split-lines.ts';

/** What one line is by itself, before its neighbours are asked. */
export interface LineFacts {
  readonly line: SeedLine;
  /** The shown text. */
  readonly text: string;
  readonly words: number;
  /** The beginning, folded: enough for every lexicon. */
  readonly folded: string;
  /** The first word of `folded`. */
  readonly first: string;
  /** The same for lines that say the same, and seldom for others. */
  readonly mark: number;
  /** The labels of a page that the line may be, as bits of `LABELS`. */
  readonly labels: number;
  readonly ending: 'stop' | 'question' | 'colon' | 'comma' | 'ellipsis' | 'open';
  /** How many phrases of the page itself it holds. */
  readonly boilerplate: number;
  /** How often three or more spaces stand between words: a scraper's mark for what a page set apart. */
  readonly gaps: number;
  /** True when the line reads as a paragraph on its own. */
  readonly prose: boolean;
}

/** Lines are folded only so far; no label, headline or dateline is longer. */
const FOLDED_LENGTH = 300;

/** A paragraph has 20 words, or 5 and a full stop: no headline of the labelled stories has both. */
const PROSE_WORDS = 20;
const SENTENCE_WORDS = 5;

const CLOSER = /[\s»"“”'’)\]]/u;

/** So many closing signs may stand behind the last sign of a sentence. */
const MOST_CLOSERS = 12;

function endingOf(text: string): LineFacts['ending'] {
  const least = Math.max(text.length - MOST_CLOSERS, 0);
  let at = text.length - 1;
  while (at >= least && (kindsAt(text, at) & WORD) === 0 && CLOSER.test(text.charAt(at))) at -= 1;
  const last = at < least ? '' : text.charAt(at);
  if ('.۔।。'.includes(last))
    return at > least && text.endsWith('..', at + 1) ? 'ellipsis' : 'stop';
  if ('؟?!'.includes(last)) return 'question';
  if (last === ':') return 'colon';
  if ('،,؛;'.includes(last)) return 'comma';
  return last === '…' ? 'ellipsis' : 'open';
}

/** Nothing asks for more words than these hold. */
const COUNTED_LENGTH = 600;

/** A word is hardly longer: what has no spaces is counted by its length, Chinese two signs a word. */
const LONGEST_WORD = 12;

/** Longer lines are no ticker. */
const LONGEST_WITH_GAPS = 5000;

interface Spacing {
  readonly words: number;
  readonly gaps: number;
}

/** Counts the words of a shown text by the white space between them, and where that is wide. */
function spacingOf({ text, source, start }: SeedLine): Spacing {
  const hasGaps = text.length < LONGEST_WITH_GAPS;
  const end = start + (hasGaps ? text.length : COUNTED_LENGTH);
  const counted = start + COUNTED_LENGTH;
  let words = 1;
  let gaps = 0;
  let width = 0;
  for (let at = start; at < end; at += 1) {
    if ((kindsOfUnit(source.charCodeAt(at)) & SPACE) !== 0) {
      if (width === 0 && at < counted) words += 1;
      width += 1;
    } else if (width > 0) {
      if (width >= 3) gaps += 1;
      width = 0;
    }
  }
  return { words, gaps: hasGaps ? gaps : 0 };
}

function wordCount({ text, kinds }: SeedLine, spaced: number): number {
  const length = Math.min(text.length, COUNTED_LENGTH);
  const byLength = Math.max(spaced, Math.floor(length / LONGEST_WORD));
  if (!mayHold(kinds, RARE)) return byLength;
  const ideographs = text.slice(0, COUNTED_LENGTH).match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(byLength, Math.floor(ideographs / 2));
}

function firstWord(folded: string): string {
  const space = folded.indexOf(' ');
  return space < 0 ? folded : folded.slice(0, space);
}

/** Takes a line; gives what can be said of it alone. */
export function lineFacts(line: SeedLine): LineFacts {
  const { text } = line;
  const end = line.start + Math.min(text.length, FOLDED_LENGTH);
  const units = foldedUnits(line.source, line.start, end);
  const folded = String.fromCharCode(...units);
  const spacing = spacingOf(line);
  const words = wordCount(line, spacing.words);
  const ending = endingOf(text);
  return {
    line,
    text,
    words,
    folded,
    first: firstWord(folded),
    mark: keyMark(units),
    labels: labelsIn(folded),
    ending,
    boilerplate: boilerplateCount(folded, units),
    gaps: spacing.gaps,
    prose: words >= PROSE_WORDS || (words >= SENTENCE_WORDS && ending === 'stop'),
  };
}
