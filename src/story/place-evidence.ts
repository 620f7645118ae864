import { fold } from '../arabic/fold.ts';
import { PLACE } from './evidence-bits.ts';
import { COLON, LATIN, mayHold } from '../arabic/kinds.ts';
import { isMostlyLatin } from './language.ts';
import { beginsWithAnd, isFieldLine, isLabel, tagLabelLength } from './lexicon-match.ts';
import type { LineFacts } from './line-facts.ts';
import { lineKey } from './line-key.ts';
import { placesOf } from './repetition.ts';
import type { Surroundings } from './surroundings.ts';
import { itemMark } from './wording-evidence.ts';

/** A line that is said again has so many words, unless it is the first. */
const LEAST_WORDS = 4;

/** A line of at most this many words is short: verse, names, labels. */
const SHORT_WORDS = 9;

function byZone(at: number, seed: Surroundings): number {
  const beyond = at > seed.lastProse ? PLACE['after-the-prose'] : PLACE['amid-the-prose'];
  return (
    (at === 0 ? PLACE['first-line'] : 0) |
    (at < seed.firstProse ? PLACE['before-the-prose'] : beyond) |
    (at < seed.lastOfHead ? PLACE['head-goes-on-below'] : 0)
  );
}

function isShort(facts: LineFacts | undefined): boolean {
  return facts !== undefined && facts.words <= SHORT_WORDS;
}

const NEIGHBOURS: readonly number[] = [-2, -1, 1, 2];

function rhymes(at: number, seed: Surroundings): boolean {
  const own = seed.lines[at]?.rhyme ?? null;
  if (own === null || at < seed.firstProse) return false;
  return NEIGHBOURS.some((away) => seed.lines[at + away]?.rhyme === own);
}

/** A label ends in a colon too, and leads into nothing that belongs to the story. */
function leadsOn(facts: LineFacts): boolean {
  return !isLabel(facts) && tagLabelLength(facts.text) === 0;
}

function byColons(at: number, seed: Surroundings): number {
  const before = seed.lines[at - 1];
  const isAbove = seed.lines[at]?.ending === 'colon' && seed.titled.has(at + 1);
  const own = isAbove ? PLACE['colon-above-the-headline'] : 0;
  if (before?.ending !== 'colon') return own;
  return (
    own |
    (at > seed.firstProse && leadsOn(before) ? PLACE['after-a-colon'] : 0) |
    (isFieldLine(before.folded) ? PLACE['value-of-a-field'] : 0)
  );
}

function byLabelsAbove(at: number, seed: Surroundings): number {
  return (
    (seed.underRelatedLabel.has(at) ? PLACE['under-a-related-label'] : 0) |
    (seed.underTagLabel.has(at) ? PLACE['under-a-tag-label'] : 0) |
    (seed.headGroup.has(at) ? PLACE['in-the-group-of-the-headline'] : 0) |
    (seed.underListHeading.has(at) ? PLACE['under-a-list-heading'] : 0) |
    (at < seed.lastRelatedLabel ? PLACE['related-label-below'] : 0) |
    (at > seed.firstProse && at < seed.writersAddress ? PLACE['above-the-writers-address'] : 0)
  );
}

function isMarkedAlike(text: string, other: LineFacts | undefined): boolean {
  return other !== undefined && itemMark(other.text) === itemMark(text);
}

function byNeighbours(at: number, facts: LineFacts, seed: Surroundings): number {
  const before = seed.lines[at - 1];
  const after = seed.lines[at + 1];
  const isMarked = itemMark(facts.text) !== null;
  const isAmongShort = isShort(before) && isShort(facts) && isShort(after);
  return (
    (after?.prose === true ? PLACE['prose-next'] : 0) |
    (before?.prose === true ? PLACE['prose-just-before'] : 0) |
    (rhymes(at, seed) ? PLACE['rhymes-with-a-neighbour'] : 0) |
    (isAmongShort ? PLACE['among-short-lines'] : 0) |
    (isMarked && (isMarkedAlike(facts.text, before) || isMarkedAlike(facts.text, after))
      ? PLACE['marked-like-its-neighbour']
      : 0)
  );
}

function byScript({ kinds, text, first }: LineFacts, seed: Surroundings): number {
  const isLatin = !seed.isLatin && mayHold(kinds, LATIN) && isMostlyLatin(text);
  return (
    (seed.lang === 'ar' && beginsWithAnd(first) ? PLACE['begins-with-and'] : 0) |
    (isLatin ? PLACE['latin-among-arabic'] : 0)
  );
}

function byBlanks(at: number, seed: Surroundings): number {
  const before = (seed.source[at]?.blanksBefore ?? 0) > 0;
  const after = (seed.source[at + 1]?.blanksBefore ?? 1) > 0;
  if (!before) return PLACE['close-to-the-line-before'];
  return after ? PLACE['blank-on-both-sides'] : 0;
}

/** A label before the headline on a line of the page («رابط الخبر: …») is no longer than this. */
const LONGEST_LABEL = 60;

function saysAgain(at: number, { kinds, text }: LineFacts, seed: Surroundings): boolean {
  if (text.length > 400 || !mayHold(kinds, COLON)) return false;
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon <= 0) return false;
  const first = placesOf(fold(text.slice(colon + 1)), seed.lines, seed.byMark)[0];
  return first !== undefined && first < Math.min(at, seed.firstProse);
}

function byPlaces(at: number, facts: LineFacts, seed: Surroundings): number {
  const first = seed.firstPlaces[at] ?? at;
  const last = seed.lastPlaces[at] ?? at;
  if (first === last || (facts.opening.letters === 0 && lineKey(facts.folded) === '')) return 0;
  const isTwiceAtOnce = at === 0 && seed.firstPlaces[1] === 0;
  const isBeside = seed.firstPlaces[at - 1] === first || seed.firstPlaces[at + 1] === first;
  return (
    (first < at ? PLACE['said-before'] : 0) |
    (last > at && (facts.words >= LEAST_WORDS || at === 0) ? PLACE['said-again'] : 0) |
    (isTwiceAtOnce ? PLACE['said-twice-at-once'] : 0) |
    (isBeside ? PLACE['same-as-its-neighbour'] : 0)
  );
}

function byRepetition(at: number, facts: LineFacts, seed: Surroundings): number {
  return (
    byPlaces(at, facts, seed) |
    (saysAgain(at, facts, seed) ? PLACE['says-an-earlier-line-again'] : 0) |
    (seed.titleOf.has(at) ? PLACE['title-of-a-later-line'] : 0) |
    (seed.titled.has(at) ? PLACE['headline-of-an-earlier-title'] : 0) |
    (seed.likeTheLead.has(at) ? PLACE['shares-the-words-of-the-lead'] : 0)
  );
}

/** Takes a line's place among the lines of a seed; gives what its place says of it, as bits of PLACE. */
export function placeEvidence(at: number, facts: LineFacts, seed: Surroundings): number {
  const isOdd = seed.paragraphsStop && facts.ending === 'open';
  return (
    byZone(at, seed) |
    byColons(at, seed) |
    byLabelsAbove(at, seed) |
    byNeighbours(at, facts, seed) |
    byScript(facts, seed) |
    byBlanks(at, seed) |
    byRepetition(at, facts, seed) |
    (isOdd ? PLACE['open-where-paragraphs-stop'] : 0)
  );
}
