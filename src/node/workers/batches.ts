/** What of some items the threads of a build have taken: each sees it, and takes from it. */
export type Deck = SharedArrayBuffer;

/** A deck of which nobody has taken anything. */
export const newDeck = (): Deck => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/**
 * Takes items until there are none, and leaves the others to other threads: whoever is ready takes
 * the next, so that all end at one time, however the processors are shared.
 *
 * @param items all of them: the same, in the same order, in each thread.
 * @param deck the one of these items.
 * @param hand how many are taken at a time.
 */
export function* dealt<Item>(
  items: readonly Item[],
  deck: Deck,
  hand: number,
): Generator<readonly Item[]> {
  const taken = new Int32Array(deck);
  for (;;) {
    const start = Atomics.add(taken, 0, hand);
    if (start >= items.length) return;
    yield items.slice(start, start + hand);
  }
}
