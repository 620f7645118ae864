import { stems } from '../arabic/stem.ts';
import { readCaption } from './caption.ts';
import { HEAD_WITHIN } from './head-lines.ts';
import { beginsWithAnd } from './lexicon-match.ts';
import type { LineFacts } from './line-facts.ts';
import type { Repetition } from './repetition.ts';
import { beginsWithSpeechVerb, leadsIntoSpeech, sentenceSigns } from './wording-evidence.ts';

/** Where the paragraphs of a seed stand, and what they have in common. */
export interface ProseSpan {
  /** Index of the first and last line that reads as a paragraph; the length and -1 when none does. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Stems of the first two paragraphs: a headline says in short what they say. */
  readonly leadStems: ReadonlySet<string>;
  /** True when nearly all long paragraphs of the seed end in a full stop. */
  readonly paragraphsStop: boolean;
}

/** Enough of a paragraph to compare a headline with. */
const LEAD_LENGTH = 600;

/** A line of this many words that ends in a colon leads on in running text. */
const LEADING_WORDS = 5;

/** Paragraphs of this many words are asked whether they end in a stop; 85% must. */
const LONG_WORDS = 20;

function endInStops(lines: readonly LineFacts[]): boolean {
  const long = lines.filter(({ words }) => words >= LONG_WORDS);
  const stopped = long.filter(({ ending }) => ending !== 'open');
  return long.length > 0 && stopped.length >= long.length * 0.85;
}

function isTicker({ gaps, text }: LineFacts): boolean {
  return gaps >= 3 && gaps > sentenceSigns(text);
}

/** Paragraphs of this many words need no full stop to be known. */
const SURE_WORDS = 28;

function opensAsText(facts: LineFacts): boolean {
  return beginsWithAnd(facts.first) || beginsWithSpeechVerb(facts);
}

function isAnchor(facts: LineFacts, paragraphsStop: boolean): boolean {
  const isShort = facts.ending === 'open' && facts.words < SURE_WORDS;
  const isHeadlineLike = isShort && (paragraphsStop || !opensAsText(facts));
  return facts.prose && !isHeadlineLike && !isTicker(facts) && facts.boilerplate === 0;
}

/** Long headlines and captions read as paragraphs: the first line again, a line twice in a row, a known credit. */
function isOfHead(
  at: number,
  lines: readonly LineFacts[],
  { firstPlaces, titleOf, titled }: Repetition,
): boolean {
  const facts = lines[at];
  if (facts === undefined || at >= HEAD_WITHIN) return false;
  const first = firstPlaces[at];
  const isTwice = firstPlaces[at - 1] === first || firstPlaces[at + 1] === first;
  if (titleOf.has(at) || titled.has(at)) return true;
  return first === 0 || isTwice || readCaption(facts.text)?.sure === true;
}

function leadsOn(facts: LineFacts): boolean {
  return facts.ending === 'colon' && (facts.words >= LEADING_WORDS || leadsIntoSpeech(facts));
}

function leadOf(
  lines: readonly LineFacts[],
  firstProse: number,
  paragraphsStop: boolean,
): readonly LineFacts[] {
  const isParagraph = (facts: LineFacts) => isAnchor(facts, paragraphsStop);
  const first = lines.findIndex((facts, at) => at >= firstProse && isParagraph(facts));
  const second = lines.findIndex((facts, at) => at > first && first >= 0 && isParagraph(facts));
  return [first, second].flatMap((at) => lines[at] ?? []);
}

/** Takes the lines and which of them say the same; gives where the paragraphs stand. */
export function proseSpan(lines: readonly LineFacts[], repeated: Repetition): ProseSpan {
  const paragraphsStop = endInStops(lines);
  const first = lines.findIndex((facts, at) => {
    const opens = leadsIntoSpeech(facts) && !repeated.titled.has(at + 1);
    return at > 0 && (isAnchor(facts, paragraphsStop) || opens) && !isOfHead(at, lines, repeated);
  });
  const firstProse = first < 0 ? lines.length : first;
  const lead = leadOf(lines, firstProse, paragraphsStop);
  return {
    firstProse,
    lastProse: lines.findLastIndex(
      (facts, at) => at > 0 && (isAnchor(facts, paragraphsStop) || (at > first && leadsOn(facts))),
    ),
    leadStems: new Set(lead.flatMap(({ text }) => stems(text.slice(0, LEAD_LENGTH)))),
    paragraphsStop,
  };
}
