import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PageState } from '../navigation/page-state.ts';
import { failures } from '../text/strings.ts';
import { entryOf, type PageRegistry } from './page-entry.ts';

/** Returns the title of a page as a tab shows it: «عنوان الخبر – ورق», or «ورق» for the front page. */
export function pageTitle(page: PageBase, registry: PageRegistry): string {
  const title = entryOf(page, registry).title(page);
  return title === null ? page.masthead.name : `${title} – ${page.masthead.name}`;
}

/** Returns the title while a page could not be loaded. */
export const failedTitle = ({ page, reason }: Extract<PageState, { state: 'failed' }>): string =>
  `${failures[reason].title} – ${page.masthead.name}`;
