import type { Page } from '../../edition/pages/page.ts';
import { strings } from '../text/strings.ts';
import { entryOf, type PageRegistry } from './page-entry.ts';

/** Returns the title of a page as a tab shows it: «عنوان الخبر – ورق», or «ورق» for the front page. */
export function pageTitle(page: Page, registry: PageRegistry): string {
  const title = entryOf(page, registry).title(page);
  return title === null ? page.masthead.name : `${title} – ${page.masthead.name}`;
}

/** Returns the title while a page could not be loaded; takes the page before it. */
export const failedTitle = ({ masthead }: Page): string =>
  `${strings.failedTitle} – ${masthead.name}`;
