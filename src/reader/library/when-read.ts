/** What a reader does who does more than look at a page. */
const USES = ['scroll', 'pointerdown', 'keydown'];

/**
 * Calls back when a page is more than looked at: soon where this host keeps something on the device, which may be of
 * this page, else when the reader first scrolls, points or presses a key, or comes back to it from another tab, which
 * may have kept something.
 *
 * @param onRead may be called again.
 * @returns what stops the waiting.
 */
export function whenRead(onRead: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  function read(): void {
    waiting.abort();
    onRead();
  }
  async function look(): Promise<void> {
    try {
      if ((await indexedDB.databases()).length > 0) read();
    } catch {
      // Where the browser does not say what is kept, or forbids it, the reader's hand tells.
    }
  }
  for (const use of USES) addEventListener(use, read, { signal, passive: true });
  addEventListener('focus', () => void look(), { signal });
  void look();
  return () => waiting.abort();
}
