import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The first digits of a content's SHA-256, to name a file after what is in it. */
export const contentName = (content: string | Uint8Array): string =>
  hash('sha256', content, 'hex').slice(0, 16);

/**
 * Writes a file of the cache whole, so that a build beside this one never reads half of it.
 *
 * @param folder the cache.
 * @returns the file's path.
 */
export function writeCached(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
  return file;
}

/** What came of looking for something in the cache. */
export type Cached =
  { readonly kind: 'found'; readonly value: unknown } | { readonly kind: 'none' | 'broken' };

/**
 * Keeps a value for later builds, sealed with its checksum.
 *
 * @param value anything that JSON can say.
 */
export function keep(folder: string, name: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeCached(folder, name, `${contentName(json)}\n${json}`);
}

/**
 * Recalls a value that an earlier build kept.
 *
 * @returns `broken` when the file is not whole, to the letter, as it was written.
 */
export function recall(folder: string, name: string): Cached {
  let content: string;
  try {
    content = readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return { kind: 'none' };
  }
  const end = content.indexOf('\n');
  const json = content.slice(end + 1);
  if (end < 0 || contentName(json) !== content.slice(0, end)) return { kind: 'broken' };
  return { kind: 'found', value: JSON.parse(json) };
}
