import { keep, recall } from './cache-folder.ts';

/** Changes when the shape of the lists does; whatever else the code does, they are read again. */
const author = 'assets 2';

/** What is written beside the pages. */
export interface SiteAssets {
  /** Scripts, fonts and pictures: a page of the last build may ask for them. */
  readonly assets: readonly string[];
  /** What stands in the public folder. */
  readonly publicFiles: readonly string[];
}

/** The files that builds before this one wrote beside the pages of an output folder. */
export interface AssetMemory {
  /**
   * What may be taken away once this is written: assets of the builds before the last, which no
   * page of the last build asks for, and public files that are gone.
   */
  readonly outdatedBy: (now: SiteAssets) => readonly string[];
  /** Puts this build's files in the place of the last one's. */
  readonly remember: (now: SiteAssets) => void;
}

interface Lists extends SiteAssets {
  readonly older: readonly string[];
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isLists = (value: unknown): value is Lists =>
  typeof value === 'object' &&
  value !== null &&
  'assets' in value &&
  'publicFiles' in value &&
  'older' in value &&
  isNames(value.assets) &&
  isNames(value.publicFiles) &&
  isNames(value.older);

const none: Lists = { assets: [], publicFiles: [], older: [] };

const without = (names: readonly string[], kept: SiteAssets): readonly string[] => {
  const there = new Set([...kept.assets, ...kept.publicFiles]);
  return names.filter((name) => !there.has(name));
};

/**
 * Recalls the assets of earlier builds. The folder may hold a stranger's files beside ours, so only
 * what is remembered may ever be deleted; when the memory is lost, nothing is.
 *
 * @param cache the cache's folder.
 * @param name tells apart output folders.
 */
export function recallAssets(cache: string, name: string): AssetMemory {
  const file = `assets-${name}.jsonl`;
  const recalled = recall(cache, file, author);
  const [lists] = recalled.kind === 'found' ? recalled.values : [];
  const last = isLists(lists) ? lists : none;
  return {
    outdatedBy: (now) => [
      ...without(without(last.older, last), now),
      ...without(last.publicFiles, now),
    ],
    remember(now) {
      const value: Lists = { ...now, older: without(last.assets, now) };
      keep(cache, file, author, [value]);
    },
  };
}
