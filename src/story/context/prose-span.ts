import { stems } from '../../arabic/text/stem.ts';
import { HEAD_WITHIN } from './head-lines.ts';
import type { LineFacts } from '../features/line-facts.ts';
import type { Repetition } from './repetition.ts';
import { leadsIntoSpeech, sentenceSigns } from '../features/wording.ts';

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
  let long = 0;
  let stopped = 0;
  for (const { words, ending } of lines) {
    if (words < LONG_WORDS) continue;
    long += 1;
    if (ending !== 'open') stopped += 1;
  }
  return long > 0 && stopped >= long * 0.85;
}

function isTicker({ gaps, text }: LineFacts): boolean {
  return gaps >= 3 && gaps > sentenceSigns(text);
}

/** Paragraphs of this many words need no full stop to be known. */
const SURE_WORDS = 28;

function opensAsText({ first }: LineFacts): boolean {
  return first.beginsWithAnd || first.isSpeechVerb;
}

function isAnchor(facts: LineFacts, paragraphsStop: boolean): boolean {
  if (!facts.prose || facts.boilerplate > 0 || isTicker(facts)) return false;
  const isShort = facts.ending === 'open' && facts.words < SURE_WORDS;
  return !isShort || (!paragraphsStop && opensAsText(facts));
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
  return first === 0 || isTwice || facts.caption?.sure === true;
}

function leadsOn(facts: LineFacts): boolean {
  return facts.ending === 'colon' && (facts.words >= LEADING_WORDS || leadsIntoSpeech(facts));
}

function opensProse(
  at: number,
  lines: readonly LineFacts[],
  repeated: Repetition,
  paragraphsStop: boolean,
): boolean {
  const facts = lines[at];
  if (facts === undefined) return false;
  const opens = leadsIntoSpeech(facts) && !repeated.titled.has(at + 1);
  return (opens || isAnchor(facts, paragraphsStop)) && !isOfHead(at, lines, repeated);
}

/** The first paragraph from a place on; the number of lines when none is there. */
function nextAnchor(from: number, lines: readonly LineFacts[], paragraphsStop: boolean): number {
  let at = from;
  for (; at < lines.length; at += 1) {
    const facts = lines[at];
    if (facts !== undefined && isAnchor(facts, paragraphsStop)) break;
  }
  return at;
}

/** The last line but the first that is a paragraph, or leads on behind the first one; -1 when there is none. */
function lastOfProse(
  lines: readonly LineFacts[],
  firstProse: number,
  paragraphsStop: boolean,
): number {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const facts = lines[at];
    if (facts === undefined) continue;
    if (isAnchor(facts, paragraphsStop) || (at > firstProse && leadsOn(facts))) return at;
  }
  return -1;
}

function addStems(facts: LineFacts | undefined, found: Set<string>): void {
  if (facts === undefined) return;
  for (const stem of stems(facts.text.slice(0, LEAD_LENGTH))) found.add(stem);
}

/** Takes the lines and which of them say the same; gives where the paragraphs stand. */
export function proseSpan(lines: readonly LineFacts[], repeated: Repetition): ProseSpan {
  const paragraphsStop = endInStops(lines);
  let first = 1;
  while (first < lines.length && !opensProse(first, lines, repeated, paragraphsStop)) first += 1;
  const isAny = first < lines.length;
  const lead = nextAnchor(first, lines, paragraphsStop);
  const leadStems = new Set<string>();
  addStems(lines[lead], leadStems);
  addStems(lines[nextAnchor(lead + 1, lines, paragraphsStop)], leadStems);
  return {
    firstProse: isAny ? first : lines.length,
    lastProse: lastOfProse(lines, isAny ? first : -1, paragraphsStop),
    leadStems,
    paragraphsStop,
  };
}
