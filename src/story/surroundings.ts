import { stems } from '../arabic/stem.ts';
import { readByline } from './byline.ts';
import { readCaption } from './caption.ts';
import { isDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import { languageOf } from './language.ts';
import { isFurnitureLabel, isListHeading, isRelatedLabel, isTagLabel } from './lexicon-match.ts';
import type { LineFacts } from './line-facts.ts';
import { titleParts } from './title-parts.ts';
import { leadsIntoSpeech } from './wording-evidence.ts';

/** The lines of one seed, and what only the whole can tell. */
export interface Surroundings {
  readonly lines: readonly LineFacts[];
  /** Index of the first and last line that reads as a paragraph; the length and -1 when none does. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the last line before the prose that only a head holds: a date, a dateline, a credit. */
  readonly lastOfHead: number;
  /** The lines that stand close under the headline or beside a line that only a head holds. */
  readonly headGroup: ReadonlySet<number>;
  /** Index of the last label over related headlines; -1 when there is none. */
  readonly lastRelatedLabel: number;
  /** Index of a mail address that closes the body; -1 when there is none. */
  readonly writersAddress: number;
  /** The lines after the prose that a list heading of the page stands over, up to the next label. */
  readonly underListHeading: ReadonlySet<number>;
  /** The short lines that follow a label over keywords. */
  readonly underTagLabel: ReadonlySet<number>;
  /** Where the same words stand, by key. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  /** Index of a line «headline - site» to the index of the later line that is its headline. */
  readonly titleOf: ReadonlyMap<number, number>;
  /** The indexes that `titleOf` leads to. */
  readonly titled: ReadonlySet<number>;
  /** Stems of the first two paragraphs: a headline says in short what they say. */
  readonly leadStems: ReadonlySet<string>;
  /** True when the seed is in Arabic, where «and» is written together with the next word. */
  readonly isArabic: boolean;
  /** True when the seed itself is in Latin letters. */
  readonly isLatin: boolean;
  /** True when nearly all long paragraphs of the seed end in a full stop. */
  readonly paragraphsStop: boolean;
}

/** The headline and what belongs to it stand among the first lines of a page. */
const HEAD_WITHIN = 60;

/** Enough of a paragraph to compare a headline with. */
const LEAD_LENGTH = 600;

/** A writer's address follows the last paragraph, or a short last line after it. */
const ADDRESS_WITHIN = 3;

/** A line of this many words that ends in a colon leads on in running text. */
const LEADING_WORDS = 5;

/** Enough of a line to tell its script. */
const LATIN_SAMPLE = 2000;

/** Paragraphs of this many words are asked whether they end in a stop. */
const LONG_WORDS = 20;

function placesByKey(lines: readonly LineFacts[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of lines.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}

function titles(
  lines: readonly LineFacts[],
  placesOf: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, facts] of lines.slice(0, HEAD_WITHIN).entries()) {
    for (const { key } of titleParts(facts.text)) {
      const later = placesOf.get(key)?.find((place) => place > at && place < HEAD_WITHIN);
      if (key !== '' && later !== undefined && !found.has(at)) found.set(at, later);
    }
  }
  return found;
}

/** Takes a text; tells whether most of its first letters are Latin. */
export function isMostlyLatin(text: string): boolean {
  const head = text.slice(0, LATIN_SAMPLE);
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 > head.replace(/\s/g, '').length;
}

function isHeadOnly({ text }: LineFacts): boolean {
  return (
    isDateLine(text) ||
    readDateline(text)?.sure === true ||
    readCaption(text)?.sure === true ||
    readByline(text) !== null
  );
}

function endInStops(lines: readonly LineFacts[]): boolean {
  const long = lines.filter(({ words }) => words >= LONG_WORDS);
  const stopped = long.filter(({ ending }) => ending !== 'open');
  return long.length >= 3 && stopped.length >= long.length * 0.85;
}

function isTicker({ gaps, text }: LineFacts): boolean {
  return gaps >= 3 && gaps > (text.match(/[.،؛]\s/g)?.length ?? 0);
}

/** Paragraphs of this many words need no full stop to be known. */
const SURE_WORDS = 28;

function isAnchor(facts: LineFacts, paragraphsStop: boolean): boolean {
  const isHeadlineLike = paragraphsStop && facts.ending === 'open' && facts.words < SURE_WORDS;
  return facts.prose && !isHeadlineLike && !isTicker(facts) && facts.boilerplate === 0;
}

/** Long headlines and captions read as paragraphs: the first line again, a line twice in a row, a known credit. */
function isOfHead(
  at: number,
  lines: readonly LineFacts[],
  placesOf: ReadonlyMap<string, readonly number[]>,
): boolean {
  const facts = lines[at];
  if (facts === undefined || at >= HEAD_WITHIN) return false;
  const isTwice = lines[at - 1]?.key === facts.key || lines[at + 1]?.key === facts.key;
  return placesOf.get(facts.key)?.[0] === 0 || isTwice || readCaption(facts.text)?.sure === true;
}

function leadsOn(facts: LineFacts): boolean {
  return facts.ending === 'colon' && (facts.words >= LEADING_WORDS || leadsIntoSpeech(facts));
}

/** Keywords, one on a line, are this many and this long. */
const MOST_TAGS = 12;
const TAG_WORDS = 4;

function underTagLabels(lines: readonly LineFacts[]): ReadonlySet<number> {
  const under = new Set<number>();
  let left = 0;
  for (const [at, { folded, words }] of lines.entries()) {
    const isLabel = isListHeading(folded) || isRelatedLabel(folded) || isFurnitureLabel(folded);
    if (isTagLabel(folded)) left = MOST_TAGS;
    else if (isLabel || words > TAG_WORDS) left = 0;
    else if (left > 0) {
      under.add(at);
      left -= 1;
    }
  }
  return under;
}

function underListHeadings(lines: readonly LineFacts[], from: number): ReadonlySet<number> {
  const under = new Set<number>();
  let isUnder = false;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    const folded = lines[at]?.folded ?? '';
    if (isListHeading(folded)) isUnder = true;
    else if (isRelatedLabel(folded) || isTagLabel(folded)) isUnder = false;
    else if (isUnder) under.add(at);
  }
  return under;
}

/** Groups of close lines above the body: those under a headline, and those with a line that only a head holds. */
function headGroup(
  lines: readonly LineFacts[],
  firstProse: number,
  titled: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < Math.min(firstProse, HEAD_WITHIN);) {
    const next = lines.findIndex(({ line }, at) => at > start && line.blanksBefore > 0);
    const end = next < 0 ? lines.length : next;
    const group = lines.slice(start, end);
    const first = lines[start];
    const opens = start === 0 || titled.has(start) || first?.key === lines[0]?.key;
    if (end <= firstProse && (opens || group.some(isHeadOnly))) {
      for (let at = opens ? start + 1 : start; at < end; at += 1) found.add(at);
    }
    start = end;
  }
  return found;
}

/** Takes the facts of all lines; gives them with what only the whole can tell. */
export function surroundings(lines: readonly LineFacts[]): Surroundings {
  const placesOf = placesByKey(lines);
  const titleOf = titles(lines, placesOf);
  const titled = new Set(titleOf.values());
  const paragraphsStop = endInStops(lines);
  const first = lines.findIndex(
    (facts, at) =>
      at > 0 &&
      (isAnchor(facts, paragraphsStop) || (leadsIntoSpeech(facts) && !titled.has(at + 1))) &&
      !titleOf.has(at) &&
      !titled.has(at) &&
      !isOfHead(at, lines, placesOf),
  );
  const firstProse = first < 0 ? lines.length : first;
  const head = lines.slice(0, Math.min(firstProse, HEAD_WITHIN));
  const lead = lines
    .slice(firstProse)
    .filter((facts) => isAnchor(facts, paragraphsStop))
    .slice(0, 2);
  const lastProse = lines.findLastIndex(
    (facts, at) => at > 0 && (isAnchor(facts, paragraphsStop) || (at > first && leadsOn(facts))),
  );
  const sample = lines
    .slice(0, 200)
    .map(({ text }) => text.slice(0, 80))
    .join(' ');
  return {
    lines,
    headGroup: headGroup(lines, firstProse, titled),
    firstProse,
    lastProse,
    writersAddress: lines.findLastIndex(
      ({ text, words }, at) =>
        words <= 2 && at <= lastProse + ADDRESS_WITHIN && /^\S+@\S+\.\S+$/.test(text),
    ),
    underTagLabel: underTagLabels(lines),
    underListHeading: underListHeadings(lines, lastProse + 1),
    lastOfHead: head.findLastIndex((facts, at) => at > 0 && isHeadOnly(facts)),
    lastRelatedLabel: lines.findLastIndex(
      ({ folded }, at) => at < lines.length - 1 && isRelatedLabel(folded),
    ),
    placesOf,
    titleOf,
    titled,
    leadStems: new Set(lead.flatMap(({ text }) => stems(text.slice(0, LEAD_LENGTH)))),
    isArabic: languageOf(sample) === 'ar',
    isLatin: isMostlyLatin(sample),
    paragraphsStop,
  };
}
