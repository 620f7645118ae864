import type { Cache } from '../cache/cache.ts';

/** Changes when the shape of the records does. */
const VERSION = 'outputs 2';

/** A file that an output wrote, and what the disk says of it. */
export interface FileRecord {
  readonly name: string;
  readonly stamp: string;
  readonly bytes: number;
}

/** What an output wrote at the last build. */
export interface OutputRecord {
  readonly output: string;
  /** Null where the output has none. */
  readonly key: string | null;
  readonly files: readonly FileRecord[];
  /** The folders that were its alone. */
  readonly folders: readonly string[];
  /** Whether outdated files stay for one more build. */
  readonly keepsOutdated: boolean;
  /** Files that were outdated at the last build, and stayed. */
  readonly outdated: readonly FileRecord[];
}

/** What the outputs of a site wrote, by their names. */
export type OutputRecords = ReadonlyMap<string, OutputRecord>;

/** The checksum of the cache vouches for the rest: `saveOutputRecords` wrote it. */
const isRecord = (value: unknown): value is OutputRecord =>
  typeof value === 'object' && value !== null && 'output' in value && 'files' in value;

const fileOf = (site: string): string => `outputs-${site}.jsonl`;

/**
 * Loads what the last build wrote beside the pages. The output folder may hold files of others, so
 * only what is recorded may be deleted; when the records are lost, nothing is.
 *
 * @param site tells apart output folders.
 */
export function loadOutputRecords(cache: Cache, site: string): OutputRecords {
  const records = (cache.load(fileOf(site), VERSION) ?? []).filter(isRecord);
  return new Map(records.map((record) => [record.output, record]));
}

/** Saves what this build wrote beside the pages. */
export const saveOutputRecords = (cache: Cache, site: string, records: OutputRecords): void =>
  cache.save(fileOf(site), VERSION, records.values());

const without = (files: readonly FileRecord[], kept: ReadonlySet<string>): readonly FileRecord[] =>
  files.filter(({ name }) => !kept.has(name));

/** The folders that are an output's alone, now or at the last build. */
export const ownFolders = (...builds: readonly OutputRecords[]): ReadonlySet<string> =>
  new Set(builds.flatMap((records) => [...records.values()].flatMap(({ folders }) => folders)));

/** What becomes of the files of the last build. */
export interface Aging {
  /** This build's records, with the outdated files that stay for one more build. */
  readonly records: OutputRecords;
  /** Files to be deleted. */
  readonly deleted: readonly FileRecord[];
}

/**
 * Tells which files of earlier builds are to be deleted, and which stay for one more build.
 *
 * @param now what this build wrote.
 * @param names all files of the site now, pages among them.
 */
export function ageRecords(
  last: OutputRecords,
  now: OutputRecords,
  names: ReadonlySet<string>,
): Aging {
  const records = new Map(now);
  const deleted: FileRecord[] = [];
  for (const [output, { files, keepsOutdated, outdated }] of last) {
    const gone = without(files, names);
    const current = now.get(output);
    if (keepsOutdated && current !== undefined) {
      const lastNames = new Set(files.map(({ name }) => name));
      deleted.push(...without(without(outdated, names), lastNames));
      records.set(output, { ...current, outdated: gone });
    } else deleted.push(...gone, ...without(outdated, names));
  }
  return { records, deleted };
}
