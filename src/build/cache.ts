import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The one folder where the build keeps things for itself. */
export const cacheFolder = (root: string): string =>
  path.join(root, 'node_modules', '.cache', 'waraq');

/** The first digits of a text's SHA-256, to name a file after what is in it. */
export const contentName = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Writes a file of the cache whole, so that a build beside this one never reads half of it.
 *
 * @returns the file's path.
 */
export function writeCached(root: string, name: string, text: string): string {
  const file = path.join(cacheFolder(root), name);
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
  return file;
}

/** A cached list of names, or null when there is none or it cannot be understood. */
export function readCachedNames(root: string, name: string): readonly string[] | null {
  try {
    const names: unknown = JSON.parse(readFileSync(path.join(cacheFolder(root), name), 'utf8'));
    return Array.isArray(names) && names.every((entry) => typeof entry === 'string') ? names : null;
  } catch {
    return null;
  }
}
