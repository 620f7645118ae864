import type { NotFoundPage, Page } from '../../edition/pages/page.ts';

/** What came of asking for a page's JSON. */
export type PageAnswer =
  | { readonly kind: 'found'; readonly page: Page }
  /** The host has no such page. */
  | { readonly kind: 'missing' }
  /** Offline, too slow, or not the JSON of that page: worth asking again. */
  | { readonly kind: 'failed' };

/** Asks for the page at a path (decoded, as `Page.path`). Never rejects. */
export type FetchPage = (path: string) => Promise<PageAnswer>;

/** The pages the reader has seen or fetched ahead. Paths are as `pagePath` spells them. */
export interface PageStore {
  /** The page at a path when it is at hand, else undefined. */
  readonly read: (path: string) => Page | undefined;
  /**
   * Brings the page at a path: from memory, from a request already under way, or by a new one.
   * Undefined when it could not be had. Never rejects.
   */
  readonly load: (path: string) => Promise<Page | undefined>;
  /**
   * Forgets every page, then loads this one anew. Answers still under way are not kept; undefined
   * also when another refresh has overtaken this one.
   */
  readonly refresh: (path: string) => Promise<Page | undefined>;
  /** Calls the listener after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** DESIGN.md, "The plugin": some 50 visited pages stay in memory so that back is at once. */
export const KEPT_PAGES = 50;

/**
 * Keeps the pages of one visit, the least recently used dropped first.
 *
 * @param first The page that came with the HTML.
 * @param fetchPage How to ask for the others.
 */
export function createPageStore(first: Page, fetchPage: FetchPage): PageStore {
  const pages = new Map<string, Page>([[first.path, first]]);
  const requests = new Map<string, Promise<Page | undefined>>();
  const listeners = new Set<() => void>();
  let masthead = first.masthead;
  let round = 0;

  function keep(path: string, page: Page): void {
    pages.delete(path);
    pages.set(path, page);
    for (const oldest of pages.keys()) {
      if (pages.size <= KEPT_PAGES) break;
      pages.delete(oldest);
    }
  }

  function pageOf(path: string, answer: PageAnswer): Page | undefined {
    if (answer.kind === 'failed') return undefined;
    if (answer.kind === 'found') return answer.page;
    return { kind: 'not-found', path, masthead } satisfies NotFoundPage;
  }

  async function ask(path: string, askedIn: number): Promise<Page | undefined> {
    const page = pageOf(path, await fetchPage(path));
    if (askedIn !== round) return page;
    requests.delete(path);
    if (page !== undefined) {
      masthead = page.masthead;
      keep(path, page);
      for (const listener of listeners) listener();
    }
    return page;
  }

  function load(path: string): Promise<Page | undefined> {
    const page = pages.get(path);
    if (page !== undefined) {
      keep(path, page);
      return Promise.resolve(page);
    }
    const request = requests.get(path) ?? ask(path, round);
    requests.set(path, request);
    return request;
  }

  return {
    read: (path) => pages.get(path),
    load,
    refresh(path) {
      round += 1;
      pages.clear();
      requests.clear();
      const askedIn = round;
      return load(path).then((page) => (askedIn === round ? page : undefined));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
