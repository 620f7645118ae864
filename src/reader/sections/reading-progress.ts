/** How an article stands in the window, in pixels: its top from the window's, both heights. */
export interface ArticlePosition {
  readonly top: number;
  readonly height: number;
  readonly window: number;
}

/** Steps of half a percent, so that a story is rendered at most so many times. */
const STEPS = 200;

/** Returns how much of an article has been read: 0 at its top, 1 when its end is in the window. */
export function readingProgress({ top, height, window }: ArticlePosition): number {
  if (top + height <= window) return 1;
  if (top >= 0) return 0;
  return Math.round((-top / (height - window)) * STEPS) / STEPS;
}
