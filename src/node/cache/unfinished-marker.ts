import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCached } from './cache-folder.ts';

/** Stands while a build writes: one that was killed, or that failed, leaves it behind. */
export interface BuildMark {
  /** Whether the build before this one came to its end. */
  readonly hadEnded: boolean;
  /** Says that this one did. */
  readonly end: () => void;
}

/**
 * Marks that a build writes into an output folder.
 *
 * @param cache the cache's folder.
 * @param name tells apart output folders.
 */
export function markBuild(cache: string, name: string): BuildMark {
  const mark = `unfinished-${name}`;
  const file = path.join(cache, mark);
  const hadEnded = !existsSync(file);
  writeCached(cache, mark, '');
  return { hadEnded, end: () => rmSync(file, { force: true }) };
}
