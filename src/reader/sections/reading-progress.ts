/** Where the article lies: pixels from the top of the window, its height, and the window's. */
export interface ArticlePlace {
  readonly top: number;
  readonly height: number;
  readonly window: number;
}

/** Steps of half a percent: on a phone two pixels of a bar, and at most 200 renders a story. */
const STEPS = 200;

/**
 * @returns How much of the article has been read, 0 to 1: 0 while its top is below the top of the
 *   window, 1 when its end is in the window.
 */
export function readingProgress({ top, height, window }: ArticlePlace): number {
  if (top + height <= window) return 1;
  if (top >= 0) return 0;
  return Math.round((-top / (height - window)) * STEPS) / STEPS;
}
