import { markup, nothing, type Markup } from './markup.ts';

/** A piece of a list too long for one page. */
export interface Turned<Item> {
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Cuts the wanted page out of a list; a page that is not there is the nearest one that is. */
export function turnTo<Item>(all: readonly Item[], size: number, wanted: number): Turned<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}

/** Links to the pages before and after; nothing where there is only one. */
export function pageTurner(
  { page, pages }: Pick<Turned<unknown>, 'page' | 'pages'>,
  addressOf: (page: number) => string,
): Markup {
  if (pages === 1) return nothing;
  const before =
    page > 1 ? markup`<a href="${addressOf(page - 1)}" rel="prev">Before</a>` : nothing;
  const after =
    page < pages ? markup`<a href="${addressOf(page + 1)}" rel="next">Next</a>` : nothing;
  return markup`<nav class="turner" aria-label="Pages">${before}<span>Page ${page} of ${pages}</span>${after}</nav>`;
}
