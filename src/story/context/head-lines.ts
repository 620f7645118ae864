import { readByline } from '../recognizers/byline.ts';
import { isDateLine } from '../recognizers/printed-date.ts';
import { LEXICON, PLACE } from '../features/feature-set.ts';
import { MOST_WORDS } from '../features/lexicon.ts';
import type { LineFacts } from '../features/line-facts.ts';
import type { Repetition } from './repetition.ts';
import type { SeedLine } from '../lines/split-lines.ts';

/** The headline and what belongs to it stand among so many first lines of a page. */
export const HEAD_WITHIN = 60;

/** What lexicon evidence says so. */
const HEAD_ONLY =
  LEXICON.date | LEXICON['dateline-known'] | LEXICON['caption-known'] | LEXICON['byline-cue'];

function readsAsHeadOnly(facts: LineFacts): boolean {
  return (
    isDateLine(facts) ||
    facts.dateline?.sure === true ||
    facts.caption?.sure === true ||
    readByline(facts.text) !== null
  );
}

/**
 * Takes the facts of a line; tells whether only the head of a story holds such a line: a date, a
 * dateline, a credit.
 */
export function isHeadOnly(facts: LineFacts): boolean {
  return facts.words > MOST_WORDS ? readsAsHeadOnly(facts) : (facts.lexicon & HEAD_ONLY) !== 0;
}

/** The place after a line where the next group of lines that stand close begins. */
function endOfGroup(source: readonly SeedLine[], start: number): number {
  let end = start + 1;
  while (end < source.length && (source[end]?.blanksBefore ?? 0) === 0) end += 1;
  return end;
}

function holdsHeadOnly(lines: readonly LineFacts[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const facts = lines[at];
    if (facts !== undefined && isHeadOnly(facts)) return true;
  }
  return false;
}

/** What the groups of lines are told by. */
interface Known extends Pick<Repetition, 'titled' | 'firstPlaces'> {
  readonly source: readonly SeedLine[];
  readonly lines: readonly LineFacts[];
  readonly firstProse: number;
}

/**
 * Takes the lines, the index of the first paragraph and which lines say the same, and bits of PLACE
 * for each line; adds to these which stand close under a headline, or close to a line that only a head holds.
 */
export function addHeadGroup(known: Known, places: number[]): void {
  const { source, lines, firstProse, titled, firstPlaces } = known;
  for (let start = 0; start < Math.min(firstProse, HEAD_WITHIN);) {
    const end = endOfGroup(source, start);
    const opens = start === 0 || titled.has(start) || firstPlaces[start] === 0;
    if (end <= firstProse && (opens || holdsHeadOnly(lines, start, end))) {
      for (let at = opens ? start + 1 : start; at < end; at += 1)
        places[at] = (places[at] ?? 0) | PLACE['in-the-group-of-the-headline'];
    }
    start = end;
  }
}
