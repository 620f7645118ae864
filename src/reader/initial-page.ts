import type { Page } from '../edition/pages/page-kinds.ts';
import { isPage } from './navigation/page-json.ts';
import { pagePath } from './navigation/page-path.ts';
import { isKnownKind, type PageRegistry } from './pages/page-entry.ts';
import { pageRegistry } from './pages/registry.ts';

/** Returns the page of the JSON that came with the document, or null when it is none. */
export function readFirstPage(json: string, registry: PageRegistry = pageRegistry): Page | null {
  const value: unknown = JSON.parse(json);
  return isPage(value, (kind) => isKnownKind(kind, registry)) ? value : null;
}

/**
 * Tells whether the page that came with the document is the one at the address. "Not found" fits any.
 *
 * @param base Where the site lies on its host: starts and ends with `/`.
 * @param pathname As in the address bar.
 */
export function fitsAddress(page: Page, base: string, pathname: string): boolean {
  return page.kind === 'not-found' || pagePath(pathname) === pagePath(base + page.path.slice(1));
}

/** Returns the origin that a document names as its own, without a last slash; null where it names none. */
export function siteOf(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  // Without an origin of its own, a page that leads on names a path.
  if (canonical?.startsWith('http')) return new URL(canonical).origin;
  // The search and what is not there have no canonical address.
  return document.querySelector('meta[name="site"]')?.getAttribute('content') ?? null;
}
