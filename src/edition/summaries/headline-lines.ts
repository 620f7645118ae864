import { lineWidth, widestLineOfBest } from '../../arabic/typography/best-break.ts';
import { widthInEm } from '../../arabic/typography/text-width.ts';

/**
 * How many lines a headline takes in the columns of a list, in the page's own face: the fewest, in the
 * widest column, then the widths below which it takes one more each, in em with two decimals.
 */
export type HeadlineLines = readonly [fewest: number, ...widths: number[]];

/** The columns of lists, in em of their headlines: from three at 960px to one on a phone of 430px. */
export const LIST_COLUMNS = { narrowest: 10.5, widest: 18.5 } as const;

/** Only a headline that takes four lines has a third width within the columns: it is left out. */
const MAX_WIDTHS = 2;

const SPACE = widthInEm(' ');

/**
 * Plans the height of a headline in a list, so that nothing below it moves when the page's own face
 * comes.
 *
 * @param headline as shown; it breaks at U+0020 only.
 */
export function headlineLinesOf(headline: string): HeadlineLines {
  const words = headline
    .split(' ')
    .filter((word) => word !== '')
    .map(widthInEm);
  const widthAt = (lines: number): number =>
    lines === 1 ? lineWidth(words, SPACE) : widestLineOfBest(words, lines, SPACE);
  let fewest = 1;
  while (fewest < words.length && widthAt(fewest) > LIST_COLUMNS.widest) fewest += 1;
  const widths = Array.from({ length: MAX_WIDTHS }, (_, index) => fewest + index)
    .filter((lines) => lines < words.length)
    // Downwards, so that no line is kept that stays empty.
    .map((lines) => Math.floor(widthAt(lines) * 100) / 100)
    .filter((width) => width > LIST_COLUMNS.narrowest);
  return [fewest, ...widths];
}
