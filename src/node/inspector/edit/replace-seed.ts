import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { contentName } from '../../cache/content-name.ts';
import { errorCode } from '../../disk-error.ts';
import { seedBytes } from '../../input/read-file.ts';
import { isInside } from '../../path-inside.ts';
import { UNFINISHED_ENDING } from '../../write-file.ts';

/** A seed's file, and the folder of the seeds. */
export interface SeedFile {
  readonly id: string;
  /** Absolute. */
  readonly file: string;
  readonly dir: string;
}

/** What came of replacing a seed's bytes. */
export type Replaced = 'written' | 'changed' | 'read-only' | 'failed';

/** Nobody may write: the owner of the machine could all the same, and is asked to allow it too. */
const WRITABLE = 0o222;

function isReadOnly(file: string, mode: number): boolean {
  try {
    accessSync(file, constants.W_OK);
    return (mode & WRITABLE) === 0;
  } catch {
    return true;
  }
}

const isRefusal = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '');

/** Returns the checksum of a seed's bytes as they are now, or null where the disk gives none. */
export function hashNow({ file, id, dir }: SeedFile): string | null {
  const taken = seedBytes(file, id, dir);
  return taken.kind === 'bytes' ? contentName(taken.bytes) : null;
}

/** Writes a new file as far as the disk: a name given to bytes that a power cut loses would lose the seed. */
function writeToDisk(file: string, bytes: Uint8Array, mode: number): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, bytes);
    fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Replaces the bytes of a seed: beside it, then in one step, with the rights that the file had. A link
 * stays one.
 *
 * @param hash checksum of the bytes that may be replaced; with others, nothing is written.
 */
export function replaceSeed(seed: SeedFile, hash: string, bytes: Uint8Array): Replaced {
  let beside: string | null = null;
  try {
    const target = realpathSync(seed.file);
    if (!isInside(realpathSync(seed.dir), target)) return 'failed';
    const { mode } = statSync(target);
    if (isReadOnly(target, mode)) return 'read-only';
    const name = `.${path.basename(target).slice(0, 20)}.${randomUUID()}${UNFINISHED_ENDING}`;
    beside = path.join(path.dirname(target), name);
    writeToDisk(beside, bytes, mode);
    if (hashNow(seed) !== hash) return 'changed';
    renameSync(beside, target);
    return 'written';
  } catch (error) {
    return isRefusal(error) ? 'read-only' : 'failed';
  } finally {
    if (beside !== null) rmSync(beside, { force: true });
  }
}
