import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BytesOf } from './read-values.ts';

/** In bytes: a logo is no photo. */
const MAX_SIZE = 2_000_000;

/**
 * Returns what reads the files of a folder.
 *
 * @param dir absolute path.
 */
export const bytesBelow =
  (dir: string): BytesOf =>
  (name) => {
    const file = path.join(dir, name);
    try {
      const stats = statSync(file);
      return stats.isFile() && stats.size <= MAX_SIZE ? readFileSync(file) : null;
    } catch {
      return null;
    }
  };
