import type { LineFacts } from '../features/line-facts.ts';
import { lineStems } from '../features/line-stems.ts';

/** Keywords without a label are this many and this short. */
const MIN_TAGS = 2;
const MAX_WORDS = 4;

const isShort = ({ words, ending, labels, mark, isDate }: LineFacts): boolean =>
  words <= MAX_WORDS && ending === 'open' && labels.length === 0 && mark === null && !isDate;

/** Stems that open with so many equal letters are of one word: «المزارعون», «مزارعو». */
const LETTERS_OF_OPENING = 4;

function isOf(stem: string, ofStory: ReadonlySet<string>, openings: ReadonlySet<string>): boolean {
  return ofStory.has(stem) || (stem.length > 2 && openings.has(stem.slice(0, LETTERS_OF_OPENING)));
}

/** What a page prints between the last paragraph and the keywords is no longer: its agency, its newsletter. */
const MAX_BETWEEN = 6;

const isOfPage = ({ labels, boilerplate, dateline }: LineFacts): boolean =>
  labels.length > 0 || boilerplate > 0 || (dateline?.source ?? null) !== null;

/** The first line below the last paragraph that is not the page's own. */
function firstBelow(lines: readonly LineFacts[], lastProse: number): number {
  const between = lines.slice(lastProse + 1, lastProse + 1 + MAX_BETWEEN);
  const first = between.findIndex((facts) => !isOfPage(facts));
  return lastProse + 1 + Math.max(first, 0);
}

/**
 * Returns the indexes of the lines below the last paragraph that repeat words of the story, a few
 * on each: its keywords, printed without a label.
 *
 * @param ofStory stems of the headline and of the first paragraphs.
 * @param inBlocks the lines of blocks of the page, which end them.
 */
export function linesOfBareTags(
  lines: readonly LineFacts[],
  lastProse: number,
  ofStory: ReadonlySet<string>,
  inBlocks: ReadonlySet<number>,
): ReadonlySet<number> {
  if (lastProse < 0) return new Set();
  const start = firstBelow(lines, lastProse);
  const below = lines.slice(start);
  const end = below.findIndex((facts, at) => !isShort(facts) || inBlocks.has(start + at));
  const run = end < 0 ? below : below.slice(0, end);
  if (run.length < MIN_TAGS) return new Set();
  const ofBody = lines.slice(0, lastProse + 1).flatMap((facts) => lineStems(facts));
  const openings = new Set(ofBody.map((stem) => stem.slice(0, LETTERS_OF_OPENING)));
  const known = run.filter((facts) => {
    const own = lineStems(facts);
    return own.length > 0 && own.every((stem) => isOf(stem, ofStory, openings));
  });
  if (known.length < MIN_TAGS || known.length * 2 < run.length) return new Set();
  return new Set(run.map((_, at) => start + at));
}
