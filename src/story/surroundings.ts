import { HEAD_WITHIN, headGroup, isHeadOnly } from './head-lines.ts';
import {
  lastRelatedLabel,
  underListHeadings,
  underRelatedLabels,
  underTagLabels,
} from './label-reach.ts';
import { isMostlyLatin, languageOf } from './language.ts';
import { FOREIGN_ARABIC, LATIN, mayHold } from '../arabic/kinds.ts';
import { linesLikeTheLead } from './lead-words.ts';
import { lineFacts, type LineFacts } from './line-facts.ts';
import { proseSpan, type ProseSpan } from './prose-span.ts';
import { repetition, type Repetition } from './repetition.ts';
import type { SeedLine } from './split-lines.ts';

/** The lines of one seed, and what only the whole can tell. */
export interface Surroundings extends Repetition, ProseSpan {
  readonly source: readonly SeedLine[];
  /** For each line, what it is by itself. */
  readonly lines: readonly LineFacts[];
  /** The lines above the prose that share the words of its first two paragraphs. */
  readonly likeTheLead: ReadonlySet<number>;
  /** Index of the last line before the prose that only a head holds; -1 when there is none. */
  readonly lastOfHead: number;
  /** The lines that stand close under the headline or beside a line that only a head holds. */
  readonly headGroup: ReadonlySet<number>;
  /** Index of the last label over related headlines; -1 when there is none. */
  readonly lastRelatedLabel: number;
  /** Index of a mail address that closes the body; -1 when there is none. */
  readonly writersAddress: number;
  /** The lines after the prose that a list heading of the page stands over, up to the next label. */
  readonly underListHeading: ReadonlySet<number>;
  /** The lines after the prose that a label over related headlines stands over, up to the next label. */
  readonly underRelatedLabel: ReadonlySet<number>;
  /** The short lines that follow a label over keywords. */
  readonly underTagLabel: ReadonlySet<number>;
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
  return lines.findLastIndex(
    ({ text, words }, at) =>
      words <= 2 && at <= lastProse + ADDRESS_WITHIN && /^\S+@\S+\.\S+$/.test(text),
  );
}

function lastOfHead(lines: readonly LineFacts[], firstProse: number): number {
  for (let at = Math.min(firstProse, HEAD_WITHIN, lines.length) - 1; at > 0; at -= 1) {
    const facts = lines[at];
    if (facts !== undefined && isHeadOnly(facts)) return at;
  }
  return -1;
}

/** Takes the lines of a seed; gives them with what each tells by itself, and what only the whole can. */
export function surroundings(source: readonly SeedLine[]): Surroundings {
  const lines = lineFacts(source);
  const repeated = repetition(lines);
  const prose = proseSpan(lines, repeated);
  const { titled, firstPlaces } = repeated;
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
    likeTheLead: linesLikeTheLead(lines, firstPlaces, prose),
    lastOfHead: lastOfHead(lines, prose.firstProse),
    headGroup: headGroup({ source, lines, firstProse: prose.firstProse, titled, firstPlaces }),
    lastRelatedLabel: lastRelatedLabel(lines),
    writersAddress: writersAddress(lines, prose.lastProse),
    underListHeading: underListHeadings(lines, prose.lastProse + 1),
    underRelatedLabel: underRelatedLabels(lines, prose.lastProse + 1),
    underTagLabel: underTagLabels(lines),
    lang: languageOf(sample),
    isLatin: isMostlyLatin(sample),
  };
}
