import { PLACE } from '../features/feature-set.ts';
import { addHeadGroup, HEAD_WITHIN, isHeadOnly } from './head-lines.ts';
import { addReach, lastRelatedLabel } from './label-reach.ts';
import { isMostlyLatin, languageOf } from '../lines/language.ts';
import { FOREIGN_ARABIC, LATIN, mayHold } from '../../arabic/text/character-classes.ts';
import { addLikeTheLead } from './lead-words.ts';
import { lineFacts, type LineFacts } from '../features/line-facts.ts';
import { proseSpan, type ProseSpan } from './prose-span.ts';
import { repetition, type Repetition } from './repetition.ts';
import type { FreshLine, SeedLine } from '../lines/split-lines.ts';

/** The lines of one seed, and what only the whole can tell. */
export interface Surroundings extends Repetition, ProseSpan {
  readonly source: readonly SeedLine[];
  /** For each line, what it is by itself. */
  readonly lines: readonly LineFacts[];
  /** For each line, what titles, the lead, the head and the labels above it tell of its place, as bits of PLACE. */
  readonly places: readonly number[];
  /** Index of the last line before the prose that only a head holds; -1 when there is none. */
  readonly lastOfHead: number;
  /** Index of the last label over related headlines; -1 when there is none. */
  readonly lastRelatedLabel: number;
  /** Index of a mail address that closes the body; -1 when there is none. */
  readonly writersAddress: number;
  /** The language of the seed: `ar`, `fa`, `ur` or `ps`. */
  readonly lang: string;
  /** True when the seed itself is in Latin letters. */
  readonly isLatin: boolean;
}

/** A writer's address follows the last paragraph, or a short last line after it. */
const ADDRESS_WITHIN = 3;

/** Enough lines, and enough of each, to tell a language by. */
const SAMPLE_LINES = 30;
const SAMPLE_LENGTH = 80;

/** The kinds of the characters of the sample, and of some beyond it. */
function kindsOfSample(lines: readonly LineFacts[]): number {
  let kinds = 0;
  for (let at = 0; at < Math.min(lines.length, SAMPLE_LINES); at += 1)
    kinds |= lines[at]?.kinds ?? 0;
  return kinds;
}

function sampleOf(lines: readonly LineFacts[]): string {
  return lines
    .slice(0, SAMPLE_LINES)
    .map(({ text }) => text.slice(0, SAMPLE_LENGTH))
    .join(' ');
}

function writersAddress(lines: readonly LineFacts[], lastProse: number): number {
  for (let at = Math.min(lastProse + ADDRESS_WITHIN, lines.length - 1); at >= 0; at -= 1) {
    const facts = lines[at];
    if (facts !== undefined && facts.words <= 2 && /^\S+@\S+\.\S+$/.test(facts.text)) return at;
  }
  return -1;
}

function lastOfHead(lines: readonly LineFacts[], firstProse: number): number {
  for (let at = Math.min(firstProse, HEAD_WITHIN, lines.length) - 1; at > 0; at -= 1) {
    const facts = lines[at];
    if (facts !== undefined && isHeadOnly(facts)) return at;
  }
  return -1;
}

function addTitles({ titleOf }: Repetition, places: number[]): void {
  for (const [at, later] of titleOf) {
    places[at] = (places[at] ?? 0) | PLACE['title-of-a-later-line'];
    places[later] = (places[later] ?? 0) | PLACE['headline-of-an-earlier-title'];
  }
}

/** What the whole tells of the place of each line, as bits of PLACE. */
function placesOf(
  source: readonly SeedLine[],
  lines: readonly LineFacts[],
  repeated: Repetition,
  prose: ProseSpan,
): readonly number[] {
  const { titled, firstPlaces } = repeated;
  const places: number[] = [];
  for (let at = 0; at < lines.length; at += 1) places.push(0);
  addTitles(repeated, places);
  addLikeTheLead(lines, prose, places);
  addHeadGroup({ source, lines, firstProse: prose.firstProse, titled, firstPlaces }, places);
  addReach(lines, prose.lastProse + 1, places);
  return places;
}

/** Takes the lines of a seed; gives them with what each tells by itself, and what only the whole can. */
export function surroundings(source: readonly FreshLine[]): Surroundings {
  const lines = lineFacts(source);
  const repeated = repetition(lines);
  const prose = proseSpan(lines, repeated);
  const kinds = kindsOfSample(lines);
  const sample = mayHold(kinds, LATIN | FOREIGN_ARABIC) ? sampleOf(lines) : '';
  return {
    source,
    lines,
    byMark: repeated.byMark,
    firstPlaces: repeated.firstPlaces,
    lastPlaces: repeated.lastPlaces,
    titleOf: repeated.titleOf,
    titled: repeated.titled,
    firstProse: prose.firstProse,
    lastProse: prose.lastProse,
    leadStems: prose.leadStems,
    paragraphsStop: prose.paragraphsStop,
    places: placesOf(source, lines, repeated, prose),
    lastOfHead: lastOfHead(lines, prose.firstProse),
    lastRelatedLabel: lastRelatedLabel(lines),
    writersAddress: writersAddress(lines, prose.lastProse),
    lang: languageOf(sample),
    isLatin: isMostlyLatin(sample),
  };
}
