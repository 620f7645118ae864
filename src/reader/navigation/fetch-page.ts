import type { Page } from '../../edition/pages/page.ts';
import { encodedPath, pagePath } from './page-path.ts';
import type { PageAnswer } from './page-store.ts';

/** Issue 2, point 8: after so long a reader is told, and may try again. */
const PATIENCE_MS = 20_000;

const KINDS: Readonly<Record<Page['kind'], true>> = {
  front: true,
  story: true,
  desk: true,
  archive: true,
  awaited: true,
  alias: true,
  disambiguation: true,
  'not-found': true,
};

/**
 * The boundary where bytes from the network become a Page. The same build writes JSON and reader,
 * so the kind and the address are proof enough; a captive portal or a host's own page has neither.
 */
function isPageAt(path: string, value: unknown): value is Page {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(KINDS, value.kind) &&
    'path' in value &&
    typeof value.path === 'string' &&
    pagePath(value.path) === path &&
    'masthead' in value
  );
}

/**
 * Asks the host for a page's JSON, which lies beside its HTML.
 *
 * @param path As `pagePath` spells it.
 * @returns Never rejects: what went wrong is in the answer.
 */
export async function fetchPage(path: string): Promise<PageAnswer> {
  try {
    const address = `${import.meta.env.BASE_URL}${encodedPath(path).slice(1)}index.json`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 404) return { kind: 'missing' };
    const page: unknown = await response.json();
    return response.ok && isPageAt(path, page) ? { kind: 'found', page } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
