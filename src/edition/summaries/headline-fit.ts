import { lineWidth, widestLineOfBest } from '../../arabic/typography/best-break.ts';
import { widthInEm } from '../../arabic/typography/text-width.ts';

/**
 * How wide a headline is when it is broken best: `narrow` for a column (1 to 4 lines),
 * `wide` for the full page (1 or 2 lines), both as steps of `FIT_SCALE`.
 */
export interface Fit {
  readonly narrow: number;
  readonly wide: number;
}

/** One more line from each of these widths on: a column's 1 up to 9em, 2 up to 18, 3 up to 34, 4. */
const NARROW_LIMITS = [9, 18, 34];
/** The full page's: 1 line up to 18em, else 2. */
const WIDE_LIMITS = [18];

/**
 * The first step of the scale, in em. Narrower headlines meet the cap of the type size in every
 * column from 320px on: 104px a line of 3em.
 */
const NARROWEST = 3;
/** From one step to the next: at most this much of the column stays empty. */
const RATIO = 1.04;
/** Widths past this meet the floor of the type size (28px) in every column up to 1184px. */
const WIDEST = 42;
/** What a browser may draw wider than the font says, by rounding glyphs to pixels. */
const SLACK = 1.005;

const SPACE = widthInEm(' ');

/**
 * The widths that a line can be planned at, in em: a geometric scale, so that a class per step can
 * carry the measure that a strict content security policy refuses in a `style` attribute.
 */
export const FIT_SCALE: readonly number[] = Array.from(
  { length: Math.ceil(Math.log(WIDEST / NARROWEST) / Math.log(RATIO)) + 1 },
  (_, step) => Math.ceil(NARROWEST * RATIO ** step * 100) / 100,
);

/**
 * Plans how a headline fills its column: the type is set so that the widest line of the best break
 * takes the whole width.
 * @param headline as shown; it breaks at U+0020 only, because the no-break spaces of scraped
 *   headlines do not break in a browser either
 * @returns steps of `FIT_SCALE`, for a column and for the full page
 */
export function fitOf(headline: string): Fit {
  const widths = headline
    .split(' ')
    .filter((word) => word !== '')
    .map(widthInEm);
  return {
    narrow: stepOf(widestLine(widths, NARROW_LIMITS)),
    wide: stepOf(widestLine(widths, WIDE_LIMITS)),
  };
}

function stepOf(width: number): number {
  let step = 0;
  while (step < FIT_SCALE.length - 1 && !((FIT_SCALE[step] ?? 0) >= width * SLACK)) step += 1;
  return step;
}

/** The widest line of the best break, in as many lines as the limits allow. */
function widestLine(words: readonly number[], limits: readonly number[]): number {
  const whole = lineWidth(words, SPACE);
  const lines = 1 + limits.filter((limit) => whole > limit).length;
  return widestLineOfBest(words, lines, SPACE);
}
