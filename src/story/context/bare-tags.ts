import type { LineFacts } from '../features/line-facts.ts';
import { lineStems } from '../features/line-stems.ts';

/** Keywords without a label are this many and this short. */
const MIN_TAGS = 2;
const MAX_WORDS = 3;

const isShort = ({ words, ending, labels, mark, isDate }: LineFacts): boolean =>
  words <= MAX_WORDS && ending === 'open' && labels.length === 0 && mark === null && !isDate;

/** Stems that open with so many equal letters are of one word: «المزارعون», «مزارعو». */
const LETTERS_OF_OPENING = 4;

function isOf(stem: string, ofStory: ReadonlySet<string>, openings: ReadonlySet<string>): boolean {
  return ofStory.has(stem) || (stem.length > 2 && openings.has(stem.slice(0, LETTERS_OF_OPENING)));
}

/**
 * Returns the indexes of the lines just below the last paragraph that repeat words of the story, a few
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
  const below = lines.slice(lastProse + 1);
  const end = below.findIndex((facts, at) => !isShort(facts) || inBlocks.has(lastProse + 1 + at));
  const run = end < 0 ? below : below.slice(0, end);
  if (run.length < MIN_TAGS) return new Set();
  const ofBody = lines.slice(0, lastProse + 1).flatMap((facts) => lineStems(facts));
  const openings = new Set(ofBody.map((stem) => stem.slice(0, LETTERS_OF_OPENING)));
  const known = run.filter((facts) => {
    const own = lineStems(facts);
    return own.length > 0 && own.every((stem) => isOf(stem, ofStory, openings));
  });
  if (known.length < MIN_TAGS || known.length * 2 < run.length) return new Set();
  return new Set(run.map((_, at) => lastProse + 1 + at));
}
