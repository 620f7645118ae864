import { readCaption, type CaptionReading } from './caption.ts';
import { LONGEST_DATELINE, readDateline, type DatelineReading } from './dateline.ts';
import { fold } from '../arabic/fold.ts';
import { stems } from '../arabic/stem.ts';
import { kindsAt, mayHold, RARE, WORD } from '../arabic/kinds.ts';
import { foldedOpening, openingByRule, type FoldedOpening } from './folded-opening.ts';
import { lexiconEvidence } from './lexicon-evidence.ts';
import { BOILERPLATE_FILTER, boilerplateCount, labelsIn, LONGEST_LABEL } from './lexicon-match.ts';
import { rhymeOf } from './rhymes.ts';
import { COUNTED_LENGTH, type SeedLine } from './split-lines.ts';
import { wordingEvidence } from './wording-evidence.ts';

/** What one line is by itself, before its neighbours are asked: the same for every line of its text. */
export interface LineFacts {
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
  /** What can be seen of its wording, as bits of WORDING. */
  readonly wording: number;
  /** What the lexicon knows of it, as bits of LEXICON. */
  readonly lexicon: number;
  /** The letters that rhyme, or null. */
  readonly rhyme: string | null;
  /** The stems of its words, in order. */
  readonly stems: readonly string[];
  /** Its reading as a dateline that fills it, or null. */
  readonly dateline: DatelineReading | null;
  /** Its division into caption and credit, or null. */
  readonly caption: CaptionReading | null;
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

/** What is told by a number that is no set of evidence: it was not asked for yet. */
const UNASKED = -1;

/**
 * The facts of a text. What takes long is told when it is first asked for, and once: the folded text
 * of a long line seldom is, and the lines that come again in many seeds ask for all of it.
 */
class FactsOfText implements LineFacts {
  readonly text: string;
  readonly kinds: number;
  readonly gaps: number;
  readonly words: number;
  readonly opening: FoldedOpening;
  readonly first: string;
  readonly labels: number;
  readonly ending: LineFacts['ending'];
  readonly boilerplate: number;
  readonly prose: boolean;
  private spelt: string | null = null;
  private rhyming: string | null | undefined = undefined;
  private wordStems: readonly string[] | null = null;
  private asDateline: DatelineReading | null | undefined = undefined;
  private asCaption: CaptionReading | null | undefined = undefined;
  private seenWording = UNASKED;
  private seenLexicon = UNASKED;

  constructor(line: SeedLine) {
    const { text, units, start } = line;
    const end = start + Math.min(text.length, FOLDED_LENGTH);
    this.text = text;
    this.kinds = line.kinds;
    this.gaps = line.gaps;
    this.words = wordCount(line);
    this.opening =
      foldedOpening(units, start, end, BOILERPLATE_FILTER) ??
      openingByRule(this.folded, end - start);
    this.first = firstWord(fold(text.slice(0, this.opening.firstEnd)));
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

  get wording(): number {
    if (this.seenWording === UNASKED) this.seenWording = wordingEvidence(this);
    return this.seenWording;
  }

  get lexicon(): number {
    if (this.seenLexicon === UNASKED) this.seenLexicon = lexiconEvidence(this);
    return this.seenLexicon;
  }

  get rhyme(): string | null {
    if (this.rhyming === undefined) this.rhyming = rhymeOf(this);
    return this.rhyming;
  }

  get stems(): readonly string[] {
    this.wordStems ??= stems(this.text);
    return this.wordStems;
  }

  get dateline(): DatelineReading | null {
    if (this.asDateline === undefined)
      this.asDateline =
        this.text.length > LONGEST_DATELINE ? null : readDateline(this.text, this.folded);
    return this.asDateline;
  }

  get caption(): CaptionReading | null {
    if (this.asCaption === undefined) this.asCaption = readCaption(this.text);
    return this.asCaption;
  }
}

/**
 * Lines up to this length come again: labels, datelines, captions, the headline over the text. Two in
 * three of them do in an edition, and they are the ones of which most must be asked.
 */
const LONGEST_KEPT = 80;

/** The facts of so many texts are kept at most: some megabytes with the seeds that they are parts of. */
const MOST_KEPT = 2048;

const KEPT = new Map<string, LineFacts>();

function factsOfText(line: SeedLine): LineFacts {
  if (line.text.length > LONGEST_KEPT) return new FactsOfText(line);
  const known = KEPT.get(line.text);
  if (known !== undefined) return known;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  const facts = new FactsOfText(line);
  KEPT.set(line.text, facts);
  return facts;
}

/** Takes lines; gives for each what can be said of it alone. */
export function lineFacts(lines: readonly SeedLine[]): readonly LineFacts[] {
  // Pushed and not mapped: optimised code makes another kind of array of `map`, and all that reads it
  // would be compiled again.
  const facts: LineFacts[] = [];
  for (const line of lines) facts.push(factsOfText(line));
  return facts;
}
