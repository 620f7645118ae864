import { formatMonth } from '../text/dates.ts';
import type { ListPage } from '../../edition/pages/list-pages.ts';
import { strings } from '../text/strings.ts';

/** Returns the title of a list of stories. */
export function listTitle(page: ListPage): string {
  if (page.kind === 'month') return formatMonth(page.month);
  if (page.kind === 'undated') return strings.undatedStories;
  return page.label ?? strings.archive;
}
