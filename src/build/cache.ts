import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The one folder where the build keeps things for itself. */
export const cacheFolder = (root: string): string =>
  path.join(root, 'node_modules', '.cache', 'waraq');

/** The first digits of a content's SHA-256, to name a file after what is in it. */
export const contentName = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * Writes a file of the cache whole, so that a build beside this one never reads half of it.
 *
 * @returns the file's path.
 */
export function writeCached(root: string, name: string, content: string | Uint8Array): string {
  const file = path.join(cacheFolder(root), name);
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
  return file;
}

/** A cached value, or undefined when there is none or it is not JSON. */
export function readCached(root: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(cacheFolder(root), name), 'utf8'));
  } catch {
    return undefined;
  }
}
