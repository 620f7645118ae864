import type { Page } from '../edition/pages/page.ts';
import { pagePath } from './navigation/page-path.ts';

/**
 * Takes the JSON that came with the document; returns its page, or null when it is none. The
 * build wrote it from a Page, so its kind is all that has to be looked at.
 */
export function readFirstPage(json: string): Page | null {
  const value: unknown = JSON.parse(json);
  return isPage(value) ? value : null;
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'kind' in value && 'masthead' in value;
}

/**
 * Takes the page that came with the document, the base of the site and the path in the address
 * bar; tells whether the document's HTML is that page's. "Not found" fits any address.
 */
export function fitsAddress(page: Page, base: string, pathname: string): boolean {
  return page.kind === 'not-found' || pagePath(pathname) === pagePath(base + page.path.slice(1));
}
