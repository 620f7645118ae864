/** The files that were asked for. */
const asked = new Set<string>();

/** Has the browser fetch a file that late code imports, before it has read that code. */
function fetchAhead(file: string): void {
  if (asked.has(file)) return;
  asked.add(file);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = import.meta.env.BASE_URL + file;
  document.head.append(link);
}

/**
 * Loads code that comes late, and all that it imports at once. Where that fails, an event of the window says so, which
 * Vite names `vite:preloadError`.
 *
 * @param load imports it.
 * @param files what it imports and itself, below the base of the site.
 */
export async function loadLate<Code>(
  load: () => Promise<Code>,
  files: readonly string[] = [],
): Promise<Code> {
  files.forEach(fetchAhead);
  try {
    return await load();
  } catch (error) {
    window.dispatchEvent(new Event('vite:preloadError'));
    throw error;
  }
}
