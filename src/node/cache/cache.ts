import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { diskTrouble, errorCode } from '../disk-error.ts';
import type { NamedFolder } from '../settings.ts';
import { removeUnfinished, writeCached } from './write-cached.ts';

/** A file of the cache ends with the SHA-256 of all that stands before, in hexadecimal digits. */
const CHECKSUM_LENGTH = 64;

/** Values are written in pieces of so many characters: together they may be tens of megabytes. */
const PIECE_LENGTH = 1 << 20;

function* withChecksum(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  const checksum = createHash('sha256');
  for (const piece of pieces) {
    checksum.update(piece);
    yield piece;
  }
  yield checksum.digest('hex');
}

/** Values as lines of JSON, below the name of who wrote them. */
function* linesOf(author: string, values: Iterable<unknown>): Generator<string> {
  let piece = `${JSON.stringify(author)}\n`;
  for (const value of values) {
    piece += `${JSON.stringify(value)}\n`;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* valuesOf(lines: Buffer): Generator {
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf('\n', start);
    yield JSON.parse(lines.toString('utf8', start, end));
    start = end + 1;
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');

/**
 * What builds keep for later ones, in a folder that may be deleted at any time. A damaged file
 * counts as none, and where nothing can be written nothing is kept: each is said once.
 */
export class Cache {
  readonly #folder: string;
  readonly #source: string;
  readonly #warn: (message: string) => void;
  readonly #said = new Set<'damaged' | 'unsaved'>();

  /** @param folder where it lies, and who named that. */
  constructor({ path: folder, source }: NamedFolder, warn: (message: string) => void) {
    this.#folder = folder;
    this.#source = source;
    this.#warn = warn;
    for (const part of [folder, path.join(folder, 'photos')]) {
      try {
        removeUnfinished(part);
      } catch {
        // Nothing was kept there yet, or nothing can be deleted: saving says so.
      }
    }
  }

  /** The bytes of a file as they were saved; null when they are not there, or damaged. */
  loadFile(name: string): Buffer | null {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path.join(this.#folder, name));
    } catch (error) {
      if (!isMissing(error)) this.#sayDamaged();
      return null;
    }
    const end = Math.max(0, bytes.length - CHECKSUM_LENGTH);
    const content = bytes.subarray(0, end);
    if (hash('sha256', content, 'hex') === bytes.toString('latin1', end)) return content;
    this.#sayDamaged();
    return null;
  }

  /** Saves a file for later builds; false when the disk refuses it. */
  saveFile(name: string, pieces: Iterable<string | Uint8Array>): boolean {
    const file = path.join(this.#folder, name);
    try {
      writeCached(file, withChecksum(pieces));
      return true;
    } catch (error) {
      if (errorCode(error) === null) throw error;
      this.#sayUnsaved(error);
      return false;
    }
  }

  /**
   * The values that an earlier build saved, in order; null when there are none.
   *
   * @param author who can read them: the fingerprint of its code.
   */
  load(name: string, author: string): readonly unknown[] | null {
    const lines = this.loadFile(name);
    if (lines === null) return null;
    const values = valuesOf(lines);
    return values.next().value === author ? [...values] : null;
  }

  /**
   * Saves values for later builds.
   *
   * @param author who can read them again.
   * @param values anything that JSON can say.
   */
  save(name: string, author: string, values: Iterable<unknown>): void {
    this.saveFile(name, linesOf(author, values));
  }

  has(name: string): boolean {
    return existsSync(path.join(this.#folder, name));
  }

  remove(name: string): void {
    try {
      rmSync(path.join(this.#folder, name), { recursive: true, force: true });
    } catch (error) {
      this.#sayUnsaved(error);
    }
  }

  #sayDamaged(): void {
    this.#say('damaged', `The cache in ${this.#folder} is damaged. What is missing is made anew.`);
  }

  #sayUnsaved(error: unknown): void {
    const { cause, remedy } = diskTrouble(error, this.#folder) ?? {
      cause: String(error),
      remedy: 'Name another folder in WARAQ_CACHE.',
    };
    this.#say(
      'unsaved',
      `The cache in ${this.#folder} (${this.#source}) cannot be written: ${cause}. This build goes on; the next one makes everything anew. ${remedy}`,
    );
  }

  #say(kind: 'damaged' | 'unsaved', message: string): void {
    if (this.#said.has(kind)) return;
    this.#said.add(kind);
    this.#warn(message);
  }
}
