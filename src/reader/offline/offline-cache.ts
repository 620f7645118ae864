/** The cache in which the worker finds how the reader wants pages to look. The worker's code has the same names. */
const cacheName = (base: string): string => `waraq ${base} chosen`;

/**
 * Keeps the classes and the style sheet of what a reader chose, so that the worker puts them into documents before
 * they are painted.
 *
 * @param classes those of the root; none where nothing is chosen.
 */
export async function keepForWorker(classes: string, sheet: string, base: string): Promise<void> {
  const address = `${base}reading.css`;
  try {
    const cache = await caches.open(cacheName(base));
    if (classes === '') await cache.delete(address);
    else {
      const headers = { 'content-type': 'text/css', 'x-classes': classes };
      await cache.put(address, new Response(sheet, { headers }));
    }
  } catch {
    // Without a cache there is no worker either.
  }
}
