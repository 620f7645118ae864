import type { Cache } from './cache.ts';

/** Changes when the shape of the lists does; whatever else the code does, they are read again. */
const AUTHOR = 'assets 2';

/** What is written beside the pages. */
export interface SiteAssets {
  /** Scripts, fonts and pictures: a page of the last build may ask for them. */
  readonly assets: readonly string[];
  /** What stands in the public folder. */
  readonly publicFiles: readonly string[];
}

/** The files that builds before this one wrote beside the pages of an output folder. */
export interface AssetCache {
  /**
   * What may be deleted once this is written: assets of the builds before the last, which no page
   * of the last build asks for, and public files that are gone.
   */
  readonly outdatedBy: (now: SiteAssets) => readonly string[];
  /** Puts this build's files in the place of the last one's. */
  readonly save: (now: SiteAssets) => void;
}

interface AssetLists extends SiteAssets {
  readonly older: readonly string[];
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isLists = (value: unknown): value is AssetLists =>
  typeof value === 'object' &&
  value !== null &&
  'assets' in value &&
  'publicFiles' in value &&
  'older' in value &&
  isNames(value.assets) &&
  isNames(value.publicFiles) &&
  isNames(value.older);

const NO_ASSETS: AssetLists = { assets: [], publicFiles: [], older: [] };

const without = (names: readonly string[], kept: SiteAssets): readonly string[] => {
  const there = new Set([...kept.assets, ...kept.publicFiles]);
  return names.filter((name) => !there.has(name));
};

/**
 * Loads the assets of earlier builds. The folder may hold a stranger's files beside ours, so only
 * what is listed may ever be deleted; when the lists are lost, nothing is.
 *
 * @param name tells apart output folders.
 */
export function loadAssets(cache: Cache, name: string): AssetCache {
  const file = `assets-${name}.jsonl`;
  const [lists] = cache.load(file, AUTHOR) ?? [];
  const last = isLists(lists) ? lists : NO_ASSETS;
  return {
    outdatedBy: (now) => [
      ...without(without(last.older, last), now),
      ...without(last.publicFiles, now),
    ],
    save(now) {
      const value: AssetLists = { ...now, older: without(last.assets, now) };
      cache.save(file, AUTHOR, [value]);
    },
  };
}
