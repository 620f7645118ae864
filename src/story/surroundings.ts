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
import { lexiconEvidence } from './lexicon-evidence.ts';
import type { LineFacts } from './line-facts.ts';
import { proseSpan, type ProseSpan } from './prose-span.ts';
import { rhymeOf } from './rhymes.ts';
import { repetition, type Repetition } from './repetition.ts';

/** The lines of one seed, and what only the whole can tell. */
export interface Surroundings extends Repetition, ProseSpan {
  readonly lines: readonly LineFacts[];
  /** For each line, what the lexicon knows of it, as bits of LEXICON. */
  readonly lexicon: readonly number[];
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
  /** For each line, the letters that rhyme, or null. */
  readonly rhymes: readonly (string | null)[];
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
  return lines.slice(0, SAMPLE_LINES).reduce((kinds, { line }) => kinds | line.kinds, 0);
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

/** What the lexicon knows of each line; a line that repeats another is not looked up again. */
function lexiconOf(lines: readonly LineFacts[], { firstPlaces }: Repetition): readonly number[] {
  const lexicon: number[] = [];
  for (const facts of lines) {
    const first = firstPlaces[lexicon.length] ?? 0;
    const known = lines[first]?.text === facts.text ? lexicon[first] : undefined;
    lexicon.push(known ?? lexiconEvidence(facts));
  }
  return lexicon;
}

function lastOfHead(
  lines: readonly LineFacts[],
  lexicon: readonly number[],
  firstProse: number,
): number {
  for (let at = Math.min(firstProse, HEAD_WITHIN, lines.length) - 1; at > 0; at -= 1) {
    const facts = lines[at];
    if (facts !== undefined && isHeadOnly(facts, lexicon[at] ?? 0)) return at;
  }
  return -1;
}

/** Takes the facts of all lines; gives them with what only the whole can tell. */
export function surroundings(lines: readonly LineFacts[]): Surroundings {
  const repeated = repetition(lines);
  const prose = proseSpan(lines, repeated);
  const lexicon = lexiconOf(lines, repeated);
  const { titled, firstPlaces } = repeated;
  const kinds = kindsOfSample(lines);
  const sample = mayHold(kinds, LATIN | FOREIGN_ARABIC) ? sampleOf(lines) : '';
  return {
    lines,
    lexicon,
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
    lastOfHead: lastOfHead(lines, lexicon, prose.firstProse),
    headGroup: headGroup(lines, prose.firstProse, { titled, firstPlaces, lexicon }),
    lastRelatedLabel: lastRelatedLabel(lines),
    writersAddress: writersAddress(lines, prose.lastProse),
    underListHeading: underListHeadings(lines, prose.lastProse + 1),
    underRelatedLabel: underRelatedLabels(lines, prose.lastProse + 1),
    underTagLabel: underTagLabels(lines),
    rhymes: lines.map(rhymeOf),
    lang: languageOf(sample),
    isLatin: isMostlyLatin(sample),
  };
}
