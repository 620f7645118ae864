import type { LineFacts } from '../features/line-facts.ts';
import type { ProseSpan } from './prose-span.ts';

/** «(1)», «2.», «3 -» */
const NUMBER_ALONE = /^\(?(\d{1,2})\)?\s?[.\-–)]?$/;

/** One number alone is the page's. */
const MIN_PARTS = 2;

/**
 * Returns the indexes of the numbers that stand alone over paragraphs and count up from one: the parts of an
 * essay.
 */
export function numbersOfParts(
  lines: readonly LineFacts[],
  { firstProse, lastProse, inBlocks }: Pick<ProseSpan, 'firstProse' | 'lastProse' | 'inBlocks'>,
): ReadonlySet<number> {
  const found: number[] = [];
  for (let at = Math.max(firstProse - 1, 1); at < lastProse; at += 1) {
    const number = NUMBER_ALONE.exec(lines[at]?.folded ?? '')?.[1];
    if (Number(number) === found.length + 1 && !inBlocks.has(at)) found.push(at);
  }
  return new Set(found.length >= MIN_PARTS ? found : []);
}
