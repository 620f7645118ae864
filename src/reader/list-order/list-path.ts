import { monthPath, numberedPath, yearPath } from '../../edition/addresses/paths.ts';
import type { YearPage } from '../../edition/pages/archive-pages.ts';
import type { ListPage, MonthPage } from '../../edition/pages/list-pages.ts';
import type { ListOrder } from './neighbours-in.ts';

/**
 * Returns the path of a page of a list. Addresses count from the oldest page, so that they stay; readers
 * count from the newest.
 *
 * @param current 1 for the newest page.
 */
export const listPath = ({ root, count }: ListPage, current: number): string =>
  current === 1 ? root : numberedPath(root, count + 1 - current);

/** Returns the path of the oldest page of a list. */
const oldestPath = (root: string): string => numberedPath(root, 1);

/** Returns the stories of a page of a list, and the pages beside it. */
export function listOrder(page: ListPage): ListOrder {
  const { number, count, stories } = page;
  const current = count + 1 - number;
  return {
    stories,
    before: current === 1 ? null : listPath(page, current - 1),
    after: number === 1 ? null : listPath(page, current + 1),
  };
}

/** Returns the same of a page of a month: beyond its ends lie the months beside it. */
export function monthOrder(page: MonthPage): ListOrder {
  const { stories, before, after } = listOrder(page);
  const { earlier, later } = page;
  return {
    stories,
    before: before ?? (later === undefined ? null : oldestPath(monthPath(later))),
    after: after ?? (earlier === undefined ? null : monthPath(earlier)),
  };
}

/** Returns the headlines of a year as they stand on its page: beyond its ends lie the years beside it. */
export function yearOrder({ months, earlier, later }: YearPage): ListOrder {
  return {
    stories: months.flatMap(({ heads }) => heads),
    before: earlier === undefined ? null : yearPath(earlier),
    after: later === undefined ? null : yearPath(later),
  };
}
