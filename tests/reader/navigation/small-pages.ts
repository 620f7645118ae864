import type { AliasPage } from '../../../src/edition/pages/alias-page.ts';
import type { AwaitedPage } from '../../../src/edition/pages/awaited-page.ts';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import type { PageState } from '../../../src/reader/navigation/page-state.ts';
import type { FetchPage, PageAnswer } from '../../../src/reader/navigation/page-store.ts';

const masthead = { name: 'ورق', desks: [] };

/** The title of the document while a page is on screen. */
export const titleOf = ({ page }: PageState): string =>
  'headline' in page ? page.headline : page.kind;

/** A page that has an address, a headline and nothing else. */
export function pageAt(path: string, headline = path): AwaitedPage {
  const fit = { narrow: 3, wide: 3 };
  return { kind: 'awaited', path, masthead, headline, fit, backlinks: [] };
}

export function aliasAt(path: string, target: string): AliasPage {
  return { kind: 'alias', path, masthead, headline: path, target };
}

export function found(page: Page): PageAnswer {
  return { kind: 'found', page };
}

export interface SlowHost {
  readonly fetchPage: FetchPage;
  /** Every path that was asked for, in order. */
  readonly asked: string[];
  /** Answers the oldest open question about a path. */
  readonly answer: (path: string, answer: PageAnswer) => void;
}

/** A host that answers when the test says so. */
export function slowHost(): SlowHost {
  const asked: string[] = [];
  const open: { path: string; resolve: (answer: PageAnswer) => void }[] = [];
  return {
    asked,
    fetchPage(path) {
      asked.push(path);
      return new Promise((resolve) => open.push({ path, resolve }));
    },
    answer(path, answer) {
      const index = open.findIndex((question) => question.path === path);
      const [question] = open.splice(index, 1);
      if (index === -1 || question === undefined) throw new Error(`nobody asked for ${path}`);
      question.resolve(answer);
    },
  };
}
