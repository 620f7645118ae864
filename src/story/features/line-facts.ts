import { readCaption, type CaptionReading } from '../recognizers/caption.ts';
import { readDateline, type DatelineReading } from '../recognizers/dateline.ts';
import { fold } from '../../arabic/text/fold.ts';
import { stems } from '../../arabic/text/stem.ts';
import { kindsAt, mayHold, RARE, WORD } from '../../arabic/text/character-classes.ts';
import { firstWord, type FirstWord } from '../lines/first-word.ts';
import { foldedOpening, openingByRule, type FoldedOpening } from '../recognizers/folded-opening.ts';
import { lexiconEvidence } from './lexicon.ts';
import {
  BOILERPLATE_FILTER,
  boilerplateCount,
  labelsIn,
  LONGEST_LABEL,
} from '../recognizers/labels.ts';
import { rhymeOf } from './rhymes.ts';
import type { FreshLine, SeedLine } from '../lines/split-lines.ts';
import { wordingEvidence } from './wording.ts';

/** What the text of one line is by itself, before anything is made of it. */
export interface TextFacts {
  /** The shown text. */
  readonly text: string;
  /** As in `SeedLine`. */
  readonly kinds: number;
  readonly gaps: number;
  readonly words: number;
  /**
   * The beginning, folded: enough for every lexicon. It is made when it is first asked for; to take
   * it out of the facts of every line is what makes reading slow.
   */
  readonly folded: string;
  /** What its first word tells. */
  readonly first: FirstWord;
  /** What is known of `folded` without making it. */
  readonly opening: FoldedOpening;
  /** The labels of a page that the line may be, as bits of `LABELS`. */
  readonly labels: number;
  readonly ending: 'stop' | 'question' | 'colon' | 'comma' | 'ellipsis' | 'open';
  /** How many phrases of the page itself it holds. */
  readonly boilerplate: number;
  /** True when the line reads as a paragraph on its own. */
  readonly prose: boolean;
  /** The letters that rhyme, or null. */
  readonly rhyme: string | null;
  /** The stems of its words, in order. */
  readonly stems: readonly string[];
  /** Its reading as a dateline that fills it, or null. */
  readonly dateline: DatelineReading | null;
  /** Its division into caption and credit, or null. */
  readonly caption: CaptionReading | null;
}

/** What one line is by itself, before its neighbours are asked: the same for every line of its text. */
export interface LineFacts extends TextFacts {
  /** What can be seen of its wording, as bits of WORDING. */
  readonly wording: number;
  /** What the lexicon knows of it, as bits of LEXICON. */
  readonly lexicon: number;
}

/** Lines are folded only so far; no label, headline or dateline is longer. */
export const FOLDED_LENGTH = 300;

/** A paragraph has 20 words, or 5 and a full stop: no headline of the labelled stories has both. */
const PROSE_WORDS = 20;
const SENTENCE_WORDS = 5;

const CLOSER = /[\s»"“”'’)\]]/u;

/** So many closing signs may stand behind the last sign of a sentence. */
const MOST_CLOSERS = 12;

function endingOf(text: string): LineFacts['ending'] {
  if ((kindsAt(text, text.length - 1) & WORD) !== 0) return 'open';
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

/** Nothing asks for more words than these hold. */
const COUNTED_LENGTH = 600;

function wordCount({ text, kinds, spaced }: SeedLine): number {
  const length = Math.min(text.length, COUNTED_LENGTH);
  const byLength = Math.max(spaced, Math.floor(length / LONGEST_WORD));
  if (!mayHold(kinds, RARE)) return byLength;
  const ideographs = text.slice(0, COUNTED_LENGTH).match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(byLength, Math.floor(ideographs / 2));
}

/**
 * The facts of a text. The fields are declared, so that none is there before it is given, and all are
 * given before any is asked for: compiled code reads objects of one shape fast.
 */
class FactsOfText implements LineFacts {
  declare readonly text: string;
  declare readonly kinds: number;
  declare readonly gaps: number;
  declare readonly words: number;
  declare readonly opening: FoldedOpening;
  declare readonly first: FirstWord;
  declare readonly labels: number;
  declare readonly ending: LineFacts['ending'];
  declare readonly boilerplate: number;
  declare readonly prose: boolean;
  declare readonly rhyme: string | null;
  declare readonly dateline: DatelineReading | null;
  declare readonly caption: CaptionReading | null;
  declare readonly wording: number;
  declare readonly lexicon: number;
  declare private spelt: string | null;
  declare private stemmed: readonly string[] | null;

  constructor(line: FreshLine, text: string) {
    const { units, start, kinds, gaps } = line;
    const length = Math.min(text.length, FOLDED_LENGTH);
    const opening = foldedOpening(units, start, start + length, BOILERPLATE_FILTER);
    this.spelt = null;
    this.stemmed = null;
    this.text = text;
    this.kinds = kinds;
    this.gaps = gaps;
    this.words = wordCount(line);
    this.opening = opening ?? openingByRule(fold(text.slice(0, length)), length);
    this.first = firstWord(text.slice(0, this.opening.firstEnd));
    this.ending = endingOf(text);
    this.prose =
      this.words >= PROSE_WORDS || (this.words >= SENTENCE_WORDS && this.ending === 'stop');
    this.labels = 0;
    this.boilerplate = 0;
    this.rhyme = null;
    this.dateline = null;
    this.caption = null;
    this.wording = 0;
    this.lexicon = 0;
    // From here on the object has its shape, and is asked for what it knows so far.
    const { phrases } = this.opening;
    if (this.opening.length <= LONGEST_LABEL) this.labels = labelsIn(this.folded);
    if (phrases !== 0) this.boilerplate = boilerplateCount(this.folded, phrases);
    this.rhyme = rhymeOf(this);
    this.dateline = readDateline(this);
    this.caption = readCaption(text, kinds);
    this.wording = wordingEvidence(this);
    this.lexicon = lexiconEvidence(this);
  }

  /** Made when it is first asked for: of a long line it seldom is. */
  get folded(): string {
    return this.spelt ?? this.spell();
  }

  private spell(): string {
    this.spelt = fold(this.text.slice(0, FOLDED_LENGTH));
    return this.spelt;
  }

  /** Made when they are first asked for: they are for a headline. */
  get stems(): readonly string[] {
    this.stemmed ??= stems(this.text);
    return this.stemmed;
  }
}

/**
 * Lines up to this length come again: labels, datelines, captions, the headline over the text. Two in
 * three of them do in an edition, and they are the ones of which most must be asked.
 */
const LONGEST_KEPT = 80;

/** The facts of so many texts are kept at most: two megabytes, as each text is its own. */
const MOST_KEPT = 2048;

const KEPT = new Map<string, LineFacts>();

/**
 * The text of a line once more: one that is part of its seed would keep the whole seed in memory. What
 * is put together of two texts is copied when it is cut, and so it is part of no more than the line.
 */
const ownText = (text: string): string => ` ${text}`.slice(1);

function factsOfText(line: FreshLine): LineFacts {
  if (line.text.length > LONGEST_KEPT) return new FactsOfText(line, line.text);
  const known = KEPT.get(line.text);
  if (known !== undefined) return known;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  const text = ownText(line.text);
  const facts = new FactsOfText(line, text);
  KEPT.set(text, facts);
  return facts;
}

/** Takes lines; gives for each what can be said of it alone. */
export function lineFacts(lines: readonly FreshLine[]): readonly LineFacts[] {
  // Pushed and not mapped: optimised code makes another kind of array of `map`, and all that reads it
  // would be compiled again.
  const facts: LineFacts[] = [];
  for (const line of lines) facts.push(factsOfText(line));
  return facts;
}
