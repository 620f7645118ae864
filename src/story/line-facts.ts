import { fold } from '../arabic/fold.ts';
import { kindsAt, mayHold, RARE, WORD } from '../arabic/kinds.ts';
import { foldedOpening, type FoldedOpening } from './folded-opening.ts';
import { BOILERPLATE_FILTER, boilerplateCount, labelsIn, LONGEST_LABEL } from './lexicon-match.ts';
import { COUNTED_LENGTH, type SeedLine } from './split-lines.ts';

/** What one line is by itself, before its neighbours are asked. */
export interface LineFacts {
  readonly line: SeedLine;
  /** The shown text. */
  readonly text: string;
  readonly words: number;
  /**
   * The beginning, folded: enough for every lexicon. It is made when it is first asked for; to take
   * it out of the facts of every line is what makes reading slow.
   */
  readonly folded: string;
  /** The first word of `folded`. */
  readonly first: string;
  /** What is known of `folded` without making it. */
  readonly opening: FoldedOpening;
  /** The labels of a page that the line may be, as bits of `LABELS`. */
  readonly labels: number;
  readonly ending: 'stop' | 'question' | 'colon' | 'comma' | 'ellipsis' | 'open';
  /** How many phrases of the page itself it holds. */
  readonly boilerplate: number;
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

/** A word is hardly longer: what has no spaces is counted by its length, Chinese two signs a word. */
const LONGEST_WORD = 12;

function wordCount({ text, kinds, spaced }: SeedLine): number {
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

/** The facts of a line; its folded text is made when it is asked for, which is seldom for a long line. */
class FactsOfLine implements LineFacts {
  readonly line: SeedLine;
  readonly text: string;
  readonly words: number;
  readonly opening: FoldedOpening;
  readonly first: string;
  readonly labels: number;
  readonly ending: LineFacts['ending'];
  readonly boilerplate: number;
  readonly prose: boolean;
  private spelt: string | null = null;

  constructor(line: SeedLine) {
    const { text, source, start } = line;
    const end = start + Math.min(text.length, FOLDED_LENGTH);
    this.line = line;
    this.text = text;
    this.words = wordCount(line);
    this.opening = foldedOpening(source, start, end, BOILERPLATE_FILTER);
    this.first = firstWord(fold(source.slice(start, this.opening.firstEnd)));
    this.ending = endingOf(text);
    this.prose =
      this.words >= PROSE_WORDS || (this.words >= SENTENCE_WORDS && this.ending === 'stop');
    this.labels = this.opening.length > LONGEST_LABEL ? 0 : labelsIn(this.folded);
    const { phrases } = this.opening;
    this.boilerplate = phrases === 0 ? 0 : boilerplateCount(this.folded, phrases);
  }

  get folded(): string {
    this.spelt ??= fold(this.text.slice(0, FOLDED_LENGTH));
    return this.spelt;
  }
}

/** Takes a line; gives what can be said of it alone. */
export function lineFacts(line: SeedLine): LineFacts {
  return new FactsOfLine(line);
}
