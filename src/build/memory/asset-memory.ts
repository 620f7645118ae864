import { keep, recall } from './cache.ts';

/** The assets that builds before this one wrote into an output folder. */
export interface AssetMemory {
  /** Those of the builds before the last: no page of the last build asks for them. */
  readonly older: readonly string[];
  /** Puts this build's assets in the place of the last one's. */
  readonly remember: (names: readonly string[]) => void;
}

interface Lists {
  readonly last: readonly string[];
  readonly older: readonly string[];
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isLists = (value: unknown): value is Lists =>
  typeof value === 'object' &&
  value !== null &&
  'last' in value &&
  'older' in value &&
  isNames(value.last) &&
  isNames(value.older);

/**
 * Recalls the assets of earlier builds. The folder may hold a stranger's files beside ours, so only
 * what is remembered may ever be deleted; when the memory is lost, nothing is.
 *
 * @param cache the cache's folder.
 * @param name tells apart output folders.
 */
export function recallAssets(cache: string, name: string): AssetMemory {
  const file = `assets-${name}.jsonl`;
  const recalled = recall(cache, file);
  const [lists] = recalled.kind === 'found' ? recalled.values : [];
  const { last, older } = isLists(lists) ? lists : { last: [], older: [] };
  return {
    older: older.filter((asset) => !last.includes(asset)),
    remember(names) {
      const before = last.filter((asset) => !names.includes(asset));
      keep(cache, file, [{ last: names, older: before }]);
    },
  };
}
