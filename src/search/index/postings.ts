import { BitReader, BitWriter } from './bits.ts';

/**
 * The stories that a word stands in, in the order of their numbers: each number times four, and the word's
 * impact there from 0 to 3.
 */
export type Postings = Uint32Array;

/** How many bits an impact takes. */
export const IMPACT_BITS = 2;
const IMPACTS_PER_BYTE = 8 / IMPACT_BITS;

/**
 * Returns how many low bits of a step are written as they are: the rest of the middle step is then
 * small. Source: Golomb–Rice coding; Witten, Moffat and Bell, "Managing Gigabytes" (1999), § 3.3.
 */
export function lowBits(count: number, stories: number): number {
  const middle = (stories / Math.max(1, count)) * Math.LN2;
  return Math.max(0, Math.floor(Math.log2(Math.max(1, middle))));
}

/** Writes the postings of words one after the other: all impacts, and all steps from story to story. */
export class PostingsWriter {
  readonly #impacts = new BitWriter();
  readonly #steps = new BitWriter();
  readonly #stories: number;

  /** @param stories how many there are in all. */
  constructor(stories: number) {
    this.#stories = stories;
  }

  add(postings: Postings): void {
    const low = lowBits(postings.length, this.#stories);
    let before = -1;
    for (const posting of postings) {
      const story = posting >>> IMPACT_BITS;
      const step = story - before - 1;
      this.#impacts.bits(posting, IMPACT_BITS);
      this.#steps.unary(step >>> low);
      this.#steps.bits(step, low);
      before = story;
    }
  }

  /** Returns the impacts, a byte for four of them so that packing finds the commonest, then the steps. */
  finish(): readonly [impacts: Uint8Array, steps: Uint8Array] {
    return [this.#impacts.finish(), this.#steps.finish()];
  }
}

/**
 * Returns the postings of words that `PostingsWriter` wrote.
 *
 * @param counts in how many stories each word stands.
 * @throws RangeError when the bytes are not whole.
 */
export function decodePostings(
  bytes: Uint8Array,
  counts: readonly number[],
  stories: number,
): readonly Postings[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const end = Math.ceil(total / IMPACTS_PER_BYTE);
  const impacts = new BitReader(bytes.subarray(0, end));
  const steps = new BitReader(bytes.subarray(end));
  return counts.map((count) => {
    const low = lowBits(count, stories);
    const postings = new Uint32Array(count);
    let before = -1;
    for (let at = 0; at < count; at += 1) {
      before += ((steps.unary() << low) | steps.bits(low)) + 1;
      postings[at] = (before << IMPACT_BITS) | impacts.bits(IMPACT_BITS);
    }
    return postings;
  });
}
