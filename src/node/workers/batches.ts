/** How many of some items the threads of a build have taken: all of them see it and add to it. */
export type BatchCounter = SharedArrayBuffer;

/** Returns a counter of items of which none is taken. */
export const newBatchCounter = (): BatchCounter =>
  new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/**
 * Takes the next items that no other thread has taken; an empty batch says that none is left.
 *
 * @param items all of them: the same, in the same order, in each thread.
 * @param size most items of a batch.
 */
export function takeBatch<Item>(
  items: readonly Item[],
  counter: BatchCounter,
  size: number,
): readonly Item[] {
  const start = Atomics.add(new Int32Array(counter), 0, size);
  return items.slice(start, start + size);
}

/** Takes batches until none is left; the fastest thread takes most, so that all end together. */
export function* takeBatches<Item>(
  items: readonly Item[],
  counter: BatchCounter,
  size: number,
): Generator<readonly Item[]> {
  for (;;) {
    const batch = takeBatch(items, counter, size);
    if (batch.length === 0) return;
    yield batch;
  }
}
