import { lineFacts, type LineFacts } from '../features/line-facts.ts';
import { ownFeatures } from '../features/own-features.ts';
import { isMostlyLatin, languageOfLines } from '../lines/language.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import type { FeatureSet } from '../features/feature-set.ts';
import { linesOfFreeVerse } from './verse-or-list.ts';
import { HEAD_WITHIN, lastHeadLine, linesNearHeadline } from './head-lines.ts';
import { relatedBetweenParagraphs } from './inner-related.ts';
import {
  lastRelatedLabel,
  linesUnderListHeading,
  linesUnderRelatedLabel,
  linesUnderTagLabel,
} from './label-reach.ts';
import { linesLikeTheLead } from './lead-words.ts';
import { hoursOfEntries } from './entry-hours.ts';
import { numbersOfParts } from './part-numbers.ts';
import { proseSpan, type ProseSpan } from './prose-span.ts';
import { repetition, type Repetition } from './repetition.ts';
import { speakersOf, type Speakers } from './speakers.ts';

/** The lines of one seed, and what only the whole can tell. Lines are told by their indexes. */
export interface DocumentContext extends Repetition, ProseSpan {
  readonly source: readonly SeedLine[];
  readonly lines: readonly LineFacts[];
  /** What can be seen of each line by itself. */
  readonly ownFeatures: readonly FeatureSet[];
  /** The lines above the prose that share the words of the lead. */
  readonly likeTheLead: ReadonlySet<number>;
  /** The lines that stand close to a headline, or to a line that only a head holds. */
  readonly nearHeadline: ReadonlySet<number>;
  /** The last line before the prose that only a head holds; -1 when there is none. */
  readonly lastOfHead: number;
  readonly underTagLabel: ReadonlySet<number>;
  readonly underListHeading: ReadonlySet<number>;
  readonly underRelatedLabel: ReadonlySet<number>;
  /** The last label over related headlines; -1 when there is none. */
  readonly lastRelatedLabel: number;
  /** The headlines of other stories between two paragraphs, under a label. */
  readonly innerRelated: ReadonlySet<number>;
  /** Who speaks, where the seed is a transcript. */
  readonly speakers: Speakers;
  /** The lines of poems without rhyme. */
  readonly freeVerse: ReadonlySet<number>;
  /** The numbers alone that stand over parts of a story. */
  readonly partNumbers: ReadonlySet<number>;
  /** The hours that stand over entries of a live page. */
  readonly hoursOfEntries: ReadonlySet<number>;
  /** The lines of the head that a word such as «كتب» opens. */
  readonly bylines: readonly number[];
  /** A mail address that closes the body; -1 when there is none. */
  readonly writersAddress: number;
  /** The language of the seed, as a tag of BCP 47. */
  readonly lang: string;
  /** True when the seed itself is in Latin letters. */
  readonly isLatin: boolean;
}

/** A writer's address follows the last paragraph, or a short last line after it. */
const ADDRESS_WITHIN = 3;
const ADDRESS_WORDS = 2;

function writersAddress(lines: readonly LineFacts[], lastProse: number): number {
  return lines
    .slice(0, lastProse + ADDRESS_WITHIN + 1)
    .findLastIndex(({ words, text }) => words <= ADDRESS_WORDS && /^\S+@\S+\.\S+$/.test(text));
}

/** Enough lines, and enough of each, to tell a language by. */
const SAMPLE_LINES = 30;
const SAMPLE_LENGTH = 80;

function sampleOf(lines: readonly LineFacts[]): readonly string[] {
  return lines.slice(0, SAMPLE_LINES).map(({ text }) => text.slice(0, SAMPLE_LENGTH));
}

/** What is written as one of these is no paragraph, however long it is. */
const WRITTEN_SHORT: ReadonlySet<SeedLine['written']> = new Set<SeedLine['written']>([
  'headline',
  'subhead',
  'caption',
]);

function linesByThemselves(
  source: readonly SeedLine[],
): Pick<DocumentContext, 'lines' | 'ownFeatures'> {
  const lines: LineFacts[] = [];
  const features: FeatureSet[] = [];
  for (const { text, written } of source) {
    const facts = lineFacts(text);
    lines.push(WRITTEN_SHORT.has(written) ? { ...facts, prose: false } : facts);
    features.push(ownFeatures(facts));
  }
  return { lines, ownFeatures: features };
}

/** Returns the lines of a seed with what each tells by itself, and what only the whole can. */
export function documentContext(source: readonly SeedLine[]): DocumentContext {
  const { lines, ownFeatures: own } = linesByThemselves(source);
  const repeated = repetition(lines);
  const prose = proseSpan(lines, repeated);
  const { firstProse, lastProse } = prose;
  const sample = sampleOf(lines);
  return {
    source,
    lines,
    ownFeatures: own,
    ...repeated,
    ...prose,
    likeTheLead: linesLikeTheLead(lines, prose),
    nearHeadline: linesNearHeadline({ source, lines, firstProse, titled: repeated.titled }),
    lastOfHead: lastHeadLine(lines, firstProse),
    underTagLabel: linesUnderTagLabel(lines),
    underListHeading: linesUnderListHeading(lines, lastProse + 1),
    underRelatedLabel: linesUnderRelatedLabel(lines, lastProse + 1),
    lastRelatedLabel: lastRelatedLabel(lines),
    innerRelated: relatedBetweenParagraphs(lines, source, firstProse),
    speakers: speakersOf(lines),
    freeVerse: linesOfFreeVerse(prose.runs, lines, source),
    partNumbers: numbersOfParts(lines, prose),
    hoursOfEntries: hoursOfEntries(lines),
    bylines: lines.slice(0, HEAD_WITHIN).flatMap(({ byline }, at) => (byline === null ? [] : at)),
    writersAddress: writersAddress(lines, lastProse),
    lang: languageOfLines(sample),
    isLatin: isMostlyLatin(sample.join(' ')),
  };
}
