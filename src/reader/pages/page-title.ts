import type { Page } from '../../edition/pages/page.ts';
import { strings } from '../text/strings.ts';

function ownTitle(page: Page): string | null {
  switch (page.kind) {
    case 'front':
      return null;
    case 'story':
    case 'awaited':
    case 'alias':
    case 'disambiguation':
      return page.headline;
    case 'desk':
    case 'archive':
      return page.label ?? strings.archive;
    case 'not-found':
      return strings.notFoundTitle;
  }
}

/**
 * The title of a page, as the browser's tab shows it.
 *
 * @returns «عنوان الخبر – ورق»; the front page has the newspaper's name alone.
 */
export function pageTitle(page: Page): string {
  const title = ownTitle(page);
  return title === null ? page.masthead.name : `${title} – ${page.masthead.name}`;
}

/** The title of the page that says that another could not be had; takes the last page that was. */
export const failedTitle = ({ masthead }: Page): string =>
  `${strings.failedTitle} – ${masthead.name}`;
