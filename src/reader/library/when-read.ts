/** What a reader does who does more than look at a page. */
const USES = ['scroll', 'pointerdown', 'keydown'] as const;

/** Whether this host keeps anything on the device. Without a word of the browser: nothing. */
async function keepsAnything(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    return false;
  }
}

/**
 * Calls back once, when a page is more than looked at: soon where the device keeps something, which may be of this
 * page, else when the reader first scrolls, points or presses a key, or comes back to it from another tab, which may
 * have kept something.
 *
 * @returns what stops the waiting.
 */
export function whenRead(onRead: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  function read(): void {
    if (signal.aborted) return;
    waiting.abort();
    onRead();
  }
  const look = async (): Promise<void> => {
    if (await keepsAnything()) read();
  };
  for (const use of USES) addEventListener(use, read, { signal, passive: true });
  addEventListener('focus', () => void look(), { signal });
  void look();
  return () => waiting.abort();
}
