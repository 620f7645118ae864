import type { Page } from '../../edition/page.ts';

/** @returns What the browser's tab says. */
export function pageTitle(page: Page): string {
  return 'headline' in page ? `${page.headline} - ${page.masthead.name}` : page.masthead.name;
}
