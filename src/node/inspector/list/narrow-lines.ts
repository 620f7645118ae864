import { explainSeed } from '../../../story/explain-seed.ts';
import type { Story } from '../../../story/story.ts';
import { isNarrow } from '../seed/line-view.ts';

/** A story whose lines are to be counted, and its bytes. */
export interface CountedSeed {
  readonly story: Story;
  readonly bytes: () => Uint8Array;
}

/** How long one request may take to explain seeds: of thousands, each request counts some more. */
const MAX_COUNTING_MS = 500;

/** Counts of the lines of stories that were decided narrowly; each story is counted once. */
export class NarrowLines {
  readonly #counts = new WeakMap<Story, number>();

  /** Counts the stories that are not counted yet. @param maxMs how long that may take. */
  count(seeds: readonly CountedSeed[], maxMs = MAX_COUNTING_MS): void {
    const end = performance.now() + maxMs;
    for (const { story, bytes } of seeds) {
      if (this.#counts.has(story)) continue;
      if (performance.now() > end) return;
      this.#counts.set(story, explainSeed(bytes(), story.id).lines.filter(isNarrow).length);
    }
  }

  /** Returns how many lines of a story were decided narrowly; null where it is not counted yet. */
  of(story: Story): number | null {
    return this.#counts.get(story) ?? null;
  }
}
