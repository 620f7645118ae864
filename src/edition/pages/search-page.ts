import { SEARCH_PATH } from '../addresses/paths.ts';
import type { Edition } from '../edition.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** The page that searches the edition. What it finds is worked out in the browser. */
export interface SearchPage extends PageBase {
  readonly kind: 'search';
}

/** Plans the page that searches. */
export const planSearch = (_: Edition, masthead: Masthead): Pages<SearchPage> =>
  new Map([
    [SEARCH_PATH, planOf((): SearchPage => ({ kind: 'search', path: SEARCH_PATH, masthead }))],
  ]);
