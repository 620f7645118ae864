import { fold } from '../arabic/fold.ts';
import { stems } from '../arabic/stem.ts';
import type { LineFacts } from './line-facts.ts';
import type { PlaceEvidence } from './evidence-rule.ts';
import { isMostlyLatin } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import { beginsWithAnd, isFieldLine, isLabel, tagLabelLength } from './lexicon-match.ts';
import { lineKey } from './line-facts.ts';
import { itemMark } from './wording-evidence.ts';

/** A headline shares this part of its words with the first two paragraphs. */
const SHARED = 0.5;
const LEAST_WORDS = 4;
const MOST_WORDS = 30;

/** A line of at most this many words is short: verse, names, labels. */
const SHORT_WORDS = 9;

function byZone(at: number, seed: Surroundings): readonly PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  if (at === 0) found.push('first-line');
  if (at < seed.firstProse) found.push('before-the-prose');
  else found.push(at > seed.lastProse ? 'after-the-prose' : 'amid-the-prose');
  if (at < seed.lastOfHead) found.push('head-goes-on-below');
  return found;
}

function isShort(words: number | undefined): boolean {
  return words !== undefined && words <= SHORT_WORDS;
}

/** Endings of the grammar, that half of all Arabic lines share: no rhyme. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['يه', 'ات', 'ين', 'ون', 'ان', 'ها']);

/** The last two letters of a short line without numbers, or null when they make no rhyme. */
function rhymeOf(facts: LineFacts | undefined): string | null {
  if (facts === undefined || facts.words < 3 || facts.words > SHORT_WORDS) return null;
  const last = facts.key.slice(-2);
  const mayRhyme = facts.ending === 'open' && !/\d/.test(facts.folded);
  return mayRhyme && !COMMON_ENDINGS.has(last) ? last : null;
}

function rhymes(at: number, seed: Surroundings): boolean {
  const own = rhymeOf(seed.lines[at]);
  if (own === null || at < seed.firstProse) return false;
  return [at - 2, at - 1, at + 1, at + 2].some((other) => rhymeOf(seed.lines[other]) === own);
}

/** A label ends in a colon too, and leads into nothing that belongs to the story. */
function leadsOn({ folded, text }: LineFacts): boolean {
  return !isLabel(folded) && tagLabelLength(text) === 0;
}

function byNeighbours(at: number, seed: Surroundings): readonly PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  const before = seed.lines[at - 1];
  const after = seed.lines[at + 1];
  if (after?.prose === true) found.push('prose-next');
  if (before?.prose === true) found.push('prose-just-before');
  if (at > seed.firstProse && before?.ending === 'colon' && leadsOn(before))
    found.push('after-a-colon');
  if (before !== undefined && before.ending === 'colon' && isFieldLine(before.folded)) {
    found.push('value-of-a-field');
  }
  if (at > seed.firstProse && at < seed.writersAddress) found.push('above-the-writers-address');
  if (seed.underRelatedLabel.has(at)) found.push('under-a-related-label');
  if (seed.underTagLabel.has(at)) found.push('under-a-tag-label');
  if (seed.lines[at]?.ending === 'colon' && seed.titled.has(at + 1)) {
    found.push('colon-above-the-headline');
  }
  if (seed.headGroup.has(at)) found.push('in-the-group-of-the-headline');
  if (seed.underListHeading.has(at)) found.push('under-a-list-heading');
  if (at < seed.lastRelatedLabel) found.push('related-label-below');
  if (rhymes(at, seed)) found.push('rhymes-with-a-neighbour');
  const isAmongShort = [before, seed.lines[at], after].every((facts) => isShort(facts?.words));
  if (isAmongShort) found.push('among-short-lines');
  const text = seed.lines[at]?.text ?? '';
  const mark = itemMark(text);
  const isMarkedAlike = (other: string | undefined) =>
    mark !== null && other !== undefined && itemMark(other) === mark;
  if (isMarkedAlike(before?.text) || isMarkedAlike(after?.text)) {
    found.push('marked-like-its-neighbour');
  }
  if (seed.lang === 'ar' && beginsWithAnd(seed.lines[at]?.folded ?? ''))
    found.push('begins-with-and');
  if (!seed.isLatin && isMostlyLatin(text)) found.push('latin-among-arabic');
  const key = seed.lines[at]?.key ?? '';
  if (key !== '' && (before?.key === key || after?.key === key))
    found.push('same-as-its-neighbour');
  return found;
}

function byBlanks(at: number, seed: Surroundings): readonly PlaceEvidence[] {
  const before = (seed.lines[at]?.line.blanksBefore ?? 0) > 0;
  const after = (seed.lines[at + 1]?.line.blanksBefore ?? 1) > 0;
  if (!before) return ['close-to-the-line-before'];
  return after ? ['blank-on-both-sides'] : [];
}

function sharesTheLead(at: number, seed: Surroundings): boolean {
  const facts = seed.lines[at];
  if (facts === undefined || at >= seed.firstProse) return false;
  if (facts.words < LEAST_WORDS || facts.words > MOST_WORDS) return false;
  const own = stems(facts.text).filter((stem) => stem.length > 2);
  const shared = own.filter((stem) => seed.leadStems.has(stem));
  return own.length > 0 && shared.length >= own.length * SHARED;
}

/** A label before the headline on a line of the page («رابط الخبر: …») is no longer than this. */
const LONGEST_LABEL = 60;

function saysAgain(at: number, seed: Surroundings): boolean {
  const text = seed.lines[at]?.text ?? '';
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon <= 0 || text.length > 400) return false;
  const first = seed.placesOf.get(lineKey(fold(text.slice(colon + 1))))?.[0];
  return first !== undefined && first < Math.min(at, seed.firstProse);
}

function byRepetition(at: number, seed: Surroundings): readonly PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  const key = seed.lines[at]?.key ?? '';
  const places = key === '' ? [] : (seed.placesOf.get(key) ?? []);
  if ((places[0] ?? at) < at) found.push('said-before');
  const isLong = (seed.lines[at]?.words ?? 0) >= LEAST_WORDS;
  if ((places.at(-1) ?? at) > at && (isLong || at === 0)) found.push('said-again');
  if (saysAgain(at, seed)) found.push('says-an-earlier-line-again');
  if (at === 0 && key !== '' && seed.lines[1]?.key === key) found.push('said-twice-at-once');
  if (seed.titleOf.has(at)) found.push('title-of-a-later-line');
  if (seed.titled.has(at)) found.push('headline-of-an-earlier-title');
  if (sharesTheLead(at, seed)) found.push('shares-the-words-of-the-lead');
  return found;
}

/** Takes a line's place among the lines of a seed; gives what its place says of it. */
export function placeEvidence(at: number, seed: Surroundings): readonly PlaceEvidence[] {
  const found = [
    ...byZone(at, seed),
    ...byNeighbours(at, seed),
    ...byBlanks(at, seed),
    ...byRepetition(at, seed),
  ];
  const isOpen = seed.lines[at]?.ending === 'open';
  return seed.paragraphsStop && isOpen ? [...found, 'open-where-paragraphs-stop'] : found;
}
