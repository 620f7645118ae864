import type { NotFoundPage } from '../../edition/pages/not-found-page.ts';
import type { Page } from '../../edition/pages/page-kinds.ts';
import type { FailureReason } from './page-state.ts';

interface Found {
  readonly kind: 'found';
  readonly page: Page;
}

interface Failure {
  readonly kind: FailureReason;
}

/** What a host answers who asks for a page's JSON; `missing`: it has no such page. */
export type PageAnswer = Found | Failure | { readonly kind: 'missing' };

/** What comes of loading a page. */
export type LoadedPage = Found | Failure;

/** Asks for the page at a path (decoded, as `Page.path`). Never rejects. */
export type FetchPage = (path: string) => Promise<PageAnswer>;

/** The pages the reader has seen or fetched ahead. Paths are as `pagePath` spells them. */
export interface PageStore {
  /** The page at a path when it is in memory, else undefined. */
  readonly read: (path: string) => Page | undefined;
  /**
   * Brings the page at a path: from memory, from a request already under way, or by a new one.
   * Never rejects.
   */
  readonly load: (path: string) => Promise<LoadedPage>;
  /**
   * Forgets every page, then loads this one anew. Answers still under way are not kept.
   *
   * @returns Undefined for a page that failed, and when another refresh has overtaken this one.
   */
  readonly refresh: (path: string) => Promise<Page | undefined>;
  /** Calls the listener after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** So many visited pages stay in memory, so that going back is at once. */
export const MAX_KEPT_PAGES = 50;

/**
 * Keeps the pages of one visit, the least recently used dropped first.
 *
 * @param first The page that came with the document.
 * @param fetchPage Asks for the others.
 */
export function createPageStore(first: Page, fetchPage: FetchPage): PageStore {
  const pages = new Map<string, Page>([[first.path, first]]);
  const requests = new Map<string, Promise<LoadedPage>>();
  const listeners = new Set<() => void>();
  let masthead = first.masthead;
  let refreshes = 0;

  function cachePage(path: string, page: Page): void {
    pages.delete(path);
    pages.set(path, page);
    for (const oldest of pages.keys()) {
      if (pages.size <= MAX_KEPT_PAGES) break;
      pages.delete(oldest);
    }
  }

  function loadedFrom(path: string, answer: PageAnswer): LoadedPage {
    if (answer.kind !== 'missing') return answer;
    const page = { kind: 'not-found', path, masthead } satisfies NotFoundPage;
    return { kind: 'found', page };
  }

  async function ask(path: string, refreshesBefore: number): Promise<LoadedPage> {
    const loaded = loadedFrom(path, await fetchPage(path));
    if (refreshesBefore !== refreshes) return loaded;
    requests.delete(path);
    if (loaded.kind === 'found') {
      ({ masthead } = loaded.page);
      cachePage(path, loaded.page);
      for (const listener of listeners) listener();
    }
    return loaded;
  }

  function load(path: string): Promise<LoadedPage> {
    const page = pages.get(path);
    if (page !== undefined) {
      cachePage(path, page);
      return Promise.resolve({ kind: 'found', page });
    }
    const request = requests.get(path) ?? ask(path, refreshes);
    requests.set(path, request);
    return request;
  }

  return {
    read: (path) => pages.get(path),
    load,
    async refresh(path) {
      refreshes += 1;
      pages.clear();
      requests.clear();
      const refresh = refreshes;
      const loaded = await load(path);
      return loaded.kind === 'found' && refresh === refreshes ? loaded.page : undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
