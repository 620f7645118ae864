/** A piece of a list too long for one page. */
export interface ListPiece<Item> {
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Returns the wanted page of a list; for one that is not there, the nearest one that is. */
export function pieceOf<Item>(all: readonly Item[], size: number, wanted: number): ListPiece<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}
