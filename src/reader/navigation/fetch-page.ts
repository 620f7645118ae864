import { isPage, type KnowsKind } from './page-json.ts';
import { encodedPath, pagePath } from './page-path.ts';
import type { PageAnswer } from './page-store.ts';

/** After so long without an answer a reader is told, and may try again. */
const PATIENCE_MS = 20_000;

/**
 * Asks the host for a page's JSON, which lies beside its HTML.
 *
 * @param path As `pagePath` spells it.
 * @returns Never rejects: what went wrong is in the answer.
 */
export async function fetchPage(path: string, knowsKind: KnowsKind): Promise<PageAnswer> {
  try {
    const address = `${import.meta.env.BASE_URL}${encodedPath(path).slice(1)}index.json`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 404) return { kind: 'missing' };
    if (!response.ok) return { kind: 'unreachable' };
    // No JSON at all is what a captive portal sends, or a connection that broke.
    const page: unknown = await response.json();
    const isAsked = isPage(page, knowsKind) && pagePath(page.path) === path;
    return isAsked ? { kind: 'found', page } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
