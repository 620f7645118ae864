import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** What came of looking for something in the cache: its values, in order. */
export type Recalled =
  | { readonly kind: 'found'; readonly values: readonly unknown[] }
  | { readonly kind: 'none' | 'broken' };

/** Bytes written at once: a memory of tens of megabytes is never in one piece in memory. */
const chunkSize = 1 << 20;

function* chunks(author: string, values: Iterable<unknown>): Generator<string> {
  let chunk = `${JSON.stringify(author)}\n`;
  for (const value of values) {
    chunk += `${JSON.stringify(value)}\n`;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/**
 * Keeps values for later builds, one a line, sealed with the checksum of the lines.
 *
 * @param folder the cache.
 * @param author who keeps them, and can read them again: the fingerprint of its code.
 * @param values anything that JSON can say.
 */
export function keep(
  folder: string,
  name: string,
  author: string,
  values: Iterable<unknown>,
): void {
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  const seal = createHash('sha256');
  const descriptor = openSync(beside, 'w');
  try {
    for (const chunk of chunks(author, values)) {
      seal.update(chunk);
      writeFileSync(descriptor, chunk);
    }
    writeFileSync(descriptor, seal.digest('hex'));
  } finally {
    closeSync(descriptor);
  }
  renameSync(beside, file);
}

/** The lines of a file, when they are whole; else null. */
function sealedLines(bytes: Buffer): Buffer | null {
  const end = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, end);
  const isWhole = hash('sha256', lines, 'hex') === bytes.toString('latin1', end);
  return isWhole ? lines : null;
}

function* valuesOf(lines: Buffer): Generator {
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf('\n', start);
    yield JSON.parse(lines.toString('utf8', start, end));
    start = end + 1;
  }
}

/**
 * Recalls the values that an earlier build kept.
 *
 * @returns `none` also when another author kept them; `broken` when the file is not whole, to the
 *   letter, as it was written.
 */
export function recall(folder: string, name: string, author: string): Recalled {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(folder, name));
  } catch {
    return { kind: 'none' };
  }
  const lines = sealedLines(bytes);
  if (lines === null) return { kind: 'broken' };
  const values = valuesOf(lines);
  return values.next().value === author ? { kind: 'found', values: [...values] } : { kind: 'none' };
}
