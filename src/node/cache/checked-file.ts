import { readFileSync } from 'node:fs';
import { contentName, writeCached } from './cache-folder.ts';

const sealOf = (file: string): string => `${file}.seal`;

/**
 * Keeps a file in the cache with its fingerprint beside it.
 *
 * @param cache the cache's folder.
 * @param name of the file there.
 */
export function keepSealed(cache: string, name: string, content: Uint8Array): void {
  writeCached(cache, name, content);
  writeCached(cache, sealOf(name), contentName(content));
}

/** Whether a file of the cache is there, to the letter as it was kept. */
export function isSealed(file: string): boolean {
  try {
    return readFileSync(sealOf(file), 'utf8') === contentName(readFileSync(file));
  } catch {
    return false;
  }
}
