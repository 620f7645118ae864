import { fold } from '../arabic/fold.ts';
import { boilerplateCount } from './lexicon-match.ts';
import type { SeedLine } from './split-lines.ts';

/** What one line is by itself, before its neighbours are asked. */
export interface LineFacts {
  readonly line: SeedLine;
  /** The shown text. */
  readonly text: string;
  readonly words: number;
  /** The beginning, folded: enough for every lexicon. */
  readonly folded: string;
  /** Folded letters and digits alone: equal for lines that say the same. */
  readonly key: string;
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

const CLOSERS = /[\s»"“”'’)\]]+$/u;

function endingOf(text: string): LineFacts['ending'] {
  const last = text.slice(-12).replace(CLOSERS, '').at(-1) ?? '';
  if ('.۔।。'.includes(last))
    return /(?:\.\.|…)$/.test(text.slice(-12).replace(CLOSERS, '')) ? 'ellipsis' : 'stop';
  if ('؟?!'.includes(last)) return 'question';
  if (last === ':') return 'colon';
  if ('،,؛;'.includes(last)) return 'comma';
  return last === '…' ? 'ellipsis' : 'open';
}

/** Nothing asks for more words than these hold. */
const COUNTED_LENGTH = 600;

/** A word is hardly longer: what has no spaces is counted by its length, Chinese two signs a word. */
const LONGEST_WORD = 12;

function wordCount(text: string): number {
  const start = text.slice(0, COUNTED_LENGTH);
  const ideographs = start.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(
    start.split(/\s+/).length,
    Math.floor(start.length / LONGEST_WORD),
    Math.floor(ideographs / 2),
  );
}

/** Takes folded text; gives its letters and digits alone: equal for lines that say the same. */
export function lineKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Takes a line; gives what can be said of it alone. */
export function lineFacts(line: SeedLine): LineFacts {
  const { text } = line;
  const folded = fold(text.slice(0, FOLDED_LENGTH));
  const words = wordCount(text);
  const ending = endingOf(text);
  return {
    line,
    text,
    words,
    folded,
    key: lineKey(folded),
    ending,
    boilerplate: boilerplateCount(folded),
    gaps: text.length < 5000 ? (text.match(/\S\s{3,}(?=\S)/g)?.length ?? 0) : 0,
    prose: words >= PROSE_WORDS || (words >= SENTENCE_WORDS && ending === 'stop'),
  };
}
