import { stems } from '../../arabic/text/stem.ts';
import type { LineFacts } from '../features/line-facts.ts';

/** Keywords without a label are this many and this short. */
const MIN_TAGS = 2;
const MAX_WORDS = 3;

const isShort = ({ words, ending, labels, mark, isDate }: LineFacts): boolean =>
  words <= MAX_WORDS && ending === 'open' && labels.length === 0 && mark === null && !isDate;

/**
 * Returns the indexes of the lines just below the last paragraph that repeat words of the story, a few
 * on each: its keywords, printed without a label.
 *
 * @param ofStory stems of the headline and of the first paragraphs.
 */
export function linesOfBareTags(
  lines: readonly LineFacts[],
  lastProse: number,
  ofStory: ReadonlySet<string>,
): ReadonlySet<number> {
  if (lastProse < 0) return new Set();
  const below = lines.slice(lastProse + 1);
  const end = below.findIndex((facts) => !isShort(facts));
  const run = end < 0 ? below : below.slice(0, end);
  const known = run.filter(({ text }) => {
    const own = stems(text);
    return own.length > 0 && own.every((stem) => ofStory.has(stem));
  });
  if (known.length < MIN_TAGS || known.length * 2 < run.length) return new Set();
  return new Set(run.map((_, at) => lastProse + 1 + at));
}
