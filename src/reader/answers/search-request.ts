import { SEARCH_PATH } from '../../edition/addresses/paths.ts';
import type { FactName } from '../../search/index/facets.ts';
import type { Filters } from '../../search/query/refine.ts';

/** What results are put in order by. */
export type ResultOrder = 'relevance' | 'date';

/** What a reader looks for, as the address of the page that searches says it. */
export interface SearchRequest {
  /** As it was typed; empty for none. */
  readonly query: string;
  /** The value that each fact of the results must have, by the name of the fact. */
  readonly filters: Filters;
  readonly order: ResultOrder;
  /** 1 for the first page of results. */
  readonly page: number;
}

/** The facts that results are filtered by: their names in the address. */
const FILTERED_FACTS: readonly FactName[] = ['desk', 'place', 'year'];

/** Longer queries are texts that were pasted. */
const MAX_QUERY_CHARACTERS = 200;

/**
 * Controls, and marks that turn the order of what follows: a link can put them into an address, and nobody
 * types them. Source: Unicode 16, section 23.2.
 */
const UNSEEN = /[^\P{Cc}\s]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Returns the query that a text in the field, or in an address, stands for. */
export function queryOf(text: string): string {
  const seen = text.replaceAll(UNSEEN, '').normalize('NFC');
  // By code points, so that no character is cut in two.
  const characters = Array.from(seen.trim().replace(/\s+/g, ' '));
  return characters.slice(0, MAX_QUERY_CHARACTERS).join('').trim();
}

/**
 * Returns what an address asks for.
 *
 * @param addressQuery what stands in it after the path: empty, or `?` and more.
 */
export function requestOf(addressQuery: string): SearchRequest {
  const words = new URLSearchParams(addressQuery);
  const filters = FILTERED_FACTS.flatMap((fact) => {
    const value = words.get(fact);
    return value === null || value === '' ? [] : [[fact, value] as const];
  });
  const page = Number(words.get('page'));
  return {
    query: queryOf(words.get('q') ?? ''),
    filters: Object.fromEntries(filters),
    order: words.get('order') === 'date' ? 'date' : 'relevance',
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Returns the address of what a reader looks for, below the base of the site. */
export function searchPath({ query, filters, order, page }: SearchRequest): string {
  const words = new URLSearchParams();
  if (query !== '') words.set('q', query);
  for (const fact of FILTERED_FACTS) {
    const value = filters[fact];
    if (value !== undefined) words.set(fact, value);
  }
  if (order === 'date') words.set('order', order);
  if (page > 1) words.set('page', String(page));
  return words.size === 0 ? SEARCH_PATH : `${SEARCH_PATH}?${words.toString()}`;
}

/** Returns what stands after the path of a story in which words that were looked for are to be marked. */
export const wordsToMark = (words: string): string =>
  `?${new URLSearchParams({ q: words }).toString()}`;
