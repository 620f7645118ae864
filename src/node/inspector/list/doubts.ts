import { explainSeed } from '../../../story/explain-seed.ts';
import type { Story } from '../../../story/story.ts';
import { isNarrow } from '../seed/line-view.ts';

/** A story to be weighed, and its bytes. */
export interface WeighedSeed {
  readonly story: Story;
  readonly bytes: () => Uint8Array;
}

/** How long a list may take to weigh seeds: of thousands, each look at it weighs some more. */
const MAX_WEIGHING_MS = 500;

/** How many lines of each story were decided narrowly, as far as that is known. */
export class Doubts {
  readonly #narrow = new WeakMap<Story, number>();

  /** @param maxMs how long new stories may be weighed. */
  weigh(seeds: readonly WeighedSeed[], maxMs = MAX_WEIGHING_MS): void {
    const end = performance.now() + maxMs;
    for (const { story, bytes } of seeds) {
      if (this.#narrow.has(story)) continue;
      if (performance.now() > end) return;
      this.#narrow.set(story, explainSeed(bytes(), story.id).lines.filter(isNarrow).length);
    }
  }

  /** Returns how many lines of a story were decided narrowly; 0 where it was not weighed. */
  of(story: Story): number {
    return this.#narrow.get(story) ?? 0;
  }
}
