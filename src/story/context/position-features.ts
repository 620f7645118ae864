import { fold } from '../../arabic/text/fold.ts';
import { bitIf, PLACE, WORDING } from '../features/feature-set.ts';
import { COLON, LATIN, mayHold } from '../../arabic/text/character-classes.ts';
import { isMostlyLatin } from '../lines/language.ts';
import { isFieldLine, isLabel, tagLabelLength } from '../recognizers/labels.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { lineKey } from '../lines/line-key.ts';
import { keyMarkFrom } from '../recognizers/folded-opening.ts';
import { placeFrom } from './repetition.ts';
import type { Surroundings } from './document-context.ts';

/** A line that is said again has so many words, unless it is the first. */
const LEAST_WORDS = 4;

/** A line of at most this many words is short: verse, names, labels. */
const SHORT_WORDS = 9;

/** A line between its neighbours. */
interface Place {
  readonly at: number;
  readonly facts: LineFacts;
  readonly before: LineFacts | undefined;
  readonly after: LineFacts | undefined;
  readonly seed: Surroundings;
}

function byZone({ at, seed }: Place): number {
  const beyond = at > seed.lastProse ? PLACE['after-the-prose'] : PLACE['amid-the-prose'];
  return (
    bitIf(at === 0, PLACE['first-line']) |
    (at < seed.firstProse ? PLACE['before-the-prose'] : beyond) |
    bitIf(at < seed.lastOfHead, PLACE['head-goes-on-below'])
  );
}

function isShort(facts: LineFacts | undefined): boolean {
  return facts !== undefined && facts.words <= SHORT_WORDS;
}

/** Lines of verse rhyme with one of so many lines before or after them. */
const RHYMES_WITHIN = 2;

function rhymes({ at, facts, seed: { lines, firstProse } }: Place): boolean {
  if (at < firstProse || facts.rhyme === null) return false;
  const end = Math.min(at + RHYMES_WITHIN, lines.length - 1);
  for (let other = Math.max(at - RHYMES_WITHIN, 0); other <= end; other += 1) {
    if (other !== at && lines[other]?.rhyme === facts.rhyme) return true;
  }
  return false;
}

/** A label ends in a colon too, and leads into nothing that belongs to the story. */
function leadsOn(facts: LineFacts): boolean {
  return !isLabel(facts) && tagLabelLength(facts.text) === 0;
}

function byColons({ at, facts, before, seed }: Place): number {
  const isAbove = facts.ending === 'colon' && seed.titled.has(at + 1);
  const own = isAbove ? PLACE['colon-above-the-headline'] : 0;
  if (before?.ending !== 'colon') return own;
  return (
    own |
    bitIf(at > seed.firstProse && leadsOn(before), PLACE['after-a-colon']) |
    bitIf(isFieldLine(before.folded), PLACE['value-of-a-field'])
  );
}

function byLabels({ at, seed }: Place): number {
  return (
    bitIf(at < seed.lastRelatedLabel, PLACE['related-label-below']) |
    bitIf(at > seed.firstProse && at < seed.writersAddress, PLACE['above-the-writers-address'])
  );
}

/** The marks of an item, as bits of WORDING. */
const ITEM_MARKS = WORDING.bullet | WORDING.numbered;

function isMarkedAlike({ wording }: LineFacts, other: LineFacts | undefined): boolean {
  return other !== undefined && (other.wording & ITEM_MARKS) === (wording & ITEM_MARKS);
}

function byNeighbours(place: Place): number {
  const { facts, before, after } = place;
  const isMarked = (facts.wording & ITEM_MARKS) !== 0;
  const isAmongShort = isShort(before) && isShort(facts) && isShort(after);
  return (
    bitIf(after?.prose === true, PLACE['prose-next']) |
    bitIf(before?.prose === true, PLACE['prose-just-before']) |
    bitIf(rhymes(place), PLACE['rhymes-with-a-neighbour']) |
    bitIf(isAmongShort, PLACE['among-short-lines']) |
    bitIf(
      isMarked && (isMarkedAlike(facts, before) || isMarkedAlike(facts, after)),
      PLACE['marked-like-its-neighbour'],
    )
  );
}

function byScript({ facts: { kinds, text, first }, seed }: Place): number {
  const isLatin = !seed.isLatin && mayHold(kinds, LATIN) && isMostlyLatin(text);
  return (
    bitIf(seed.lang === 'ar' && first.beginsWithAnd, PLACE['begins-with-and']) |
    bitIf(isLatin, PLACE['latin-among-arabic'])
  );
}

function byBlanks({ at, seed }: Place): number {
  const before = (seed.source[at]?.blanksBefore ?? 0) > 0;
  const after = (seed.source[at + 1]?.blanksBefore ?? 1) > 0;
  if (!before) return PLACE['close-to-the-line-before'];
  return after ? PLACE['blank-on-both-sides'] : 0;
}

/** A label before the headline on a line of the page («رابط الخبر: …») is no longer than this. */
const LONGEST_LABEL = 60;

function saysAgain({ at, facts: { kinds, text }, seed }: Place): boolean {
  if (at === 0 || text.length > 400 || !mayHold(kinds, COLON)) return false;
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon <= 0) return false;
  // Few lines share even the mark: the text is folded for those alone.
  if (!seed.byMark.first.has(keyMarkFrom(text, colon + 1))) return false;
  const first = placeFrom(fold(text.slice(colon + 1)), seed.byMark, 0);
  return first >= 0 && first < Math.min(at, seed.firstProse);
}

function byPlaces({ at, facts, seed }: Place): number {
  const first = seed.firstPlaces[at] ?? at;
  const last = seed.lastPlaces[at] ?? at;
  if (first === last || (facts.opening.letters === 0 && lineKey(facts.folded) === '')) return 0;
  const isTwiceAtOnce = at === 0 && seed.firstPlaces[1] === 0;
  const isBeside =
    (at > 0 && seed.firstPlaces[at - 1] === first) || seed.firstPlaces[at + 1] === first;
  return (
    bitIf(first < at, PLACE['said-before']) |
    bitIf(last > at && (facts.words >= LEAST_WORDS || at === 0), PLACE['said-again']) |
    bitIf(isTwiceAtOnce, PLACE['said-twice-at-once']) |
    bitIf(isBeside, PLACE['same-as-its-neighbour'])
  );
}

/** Takes a line's place among the lines of a seed; gives what its place says of it, as bits of PLACE. */
export function placeEvidence(at: number, facts: LineFacts, seed: Surroundings): number {
  const { lines } = seed;
  // A place below 0 is no place of an array, and to ask for it is slow.
  const before = at === 0 ? undefined : lines[at - 1];
  const place: Place = { at, facts, before, after: lines[at + 1], seed };
  const isOdd = seed.paragraphsStop && facts.ending === 'open';
  return (
    (seed.places[at] ?? 0) |
    byZone(place) |
    byColons(place) |
    byLabels(place) |
    byNeighbours(place) |
    byScript(place) |
    byBlanks(place) |
    byPlaces(place) |
    bitIf(saysAgain(place), PLACE['says-an-earlier-line-again']) |
    bitIf(isOdd, PLACE['open-where-paragraphs-stop'])
  );
}
