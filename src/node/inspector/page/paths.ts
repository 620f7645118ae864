/** Path of the page that lists the seeds, below the base. */
export const SEEDS_PATH = '/__seeds/';

/** Tells whether a decoded path, below the base, is one of the seeds' pages. */
export const isSeedsPath = (path: string): boolean => path.startsWith(SEEDS_PATH);

/**
 * Returns the seed that a decoded path is about.
 *
 * @returns its id, or null for the list.
 */
export const seedOfPath = (path: string): string | null =>
  path.slice(SEEDS_PATH.length).replace(/\/$/, '') || null;

/** What an address says beside its path: a word each, or nothing. */
export type Query = Readonly<Record<string, string | number | null>>;

function queryText(query: Query): string {
  const words = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === '' ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return words.length === 0 ? '' : `?${words.join('&')}`;
}

/** Returns the address of the list, for a browser. */
export const listAddress = (base: string, query: Query = {}): string =>
  `${base}${SEEDS_PATH.slice(1)}${queryText(query)}`;

/** Returns the address of a seed's page, for a browser: each folder of the id is a folder of the path. */
export const seedAddress = (base: string, id: string, query: Query = {}): string =>
  `${listAddress(base)}${id.split('/').map(encodeURIComponent).join('/')}/${queryText(query)}`;
