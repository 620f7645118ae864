import { SAVED_PATH } from '../../edition/addresses/paths.ts';
import { encodedPath } from '../navigation/page-path.ts';

/** The cache of the saved stories. The worker's code has the same name, and takes nothing out of it. */
const cacheName = (base: string): string => `waraq ${base} saved`;

async function keepOnly(cache: Cache, addresses: readonly string[]): Promise<void> {
  const wanted = new Set(addresses.map((address) => new URL(address, window.location.href).href));
  for (const { url } of await cache.keys())
    if (wanted.has(url)) wanted.delete(url);
    else await cache.delete(url);
  for (const url of wanted) {
    const response = await fetch(url);
    if (response.ok) await cache.put(url, response);
  }
}

/**
 * Keeps the saved stories on the device, and the page that lists them, however many others are read after them: the
 * worker makes a page of their JSON. What does not come now comes the next time.
 *
 * @param paths of all stories that are saved.
 * @param base `/` or `/some/path/`.
 */
export async function keepSavedStories(paths: readonly string[], base: string): Promise<void> {
  const pages = paths.length === 0 ? [] : [SAVED_PATH, ...paths];
  const addresses = pages.map((path) => `${base}${encodedPath(path).slice(1)}index.json`);
  try {
    await keepOnly(await caches.open(cacheName(base)), addresses);
  } catch {
    // No network, no room, or no caches: the story is saved all the same.
  }
}
