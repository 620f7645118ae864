/** Gathers what comes in quick succession, and hands it on together. */
export interface Batch<Key, Value> {
  readonly add: (key: Key, value: Value) => void;
}

/**
 * Renaming a file is two events and copying a folder is thousands: the page should follow once.
 *
 * @param milliseconds how long to wait for more after the last one.
 * @param handle takes the newest value of each key.
 */
export function gather<Key, Value>(
  milliseconds: number,
  handle: (gathered: ReadonlyMap<Key, Value>) => void,
): Batch<Key, Value> {
  let gathered = new Map<Key, Value>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(key, value) {
      gathered.set(key, value);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const all = gathered;
        gathered = new Map();
        handle(all);
      }, milliseconds);
    },
  };
}
