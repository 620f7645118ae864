import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { asUsageError } from './disk-error.ts';

/** Ends the name of a file that is being written; a killed build leaves such files behind. */
export const UNFINISHED_ENDING = '.waraq-tmp';

const stampOf = ({ size, mtimeMs }: Stats): string => `${size}@${mtimeMs}`;

/** The size and time of a file, which tell whether it is still the one written; null without it. */
export function fileStamp(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? null : stampOf(stats);
}

/** What came of writing a file. */
export interface WrittenFile {
  /** False when it was there to the letter. */
  readonly isNew: boolean;
  readonly bytes: number;
  readonly stamp: string;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

function writeBytes(file: string, bytes: Uint8Array): WrittenFile {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, bytes);
    return { isNew: true, bytes: bytes.length, stamp: stampOf(fstatSync(descriptor)) };
  } finally {
    closeSync(descriptor);
  }
}

/** Says what was wanted of the disk, where it is the disk that refuses. */
const explained = (error: unknown, file: string, { length }: Uint8Array): unknown =>
  asUsageError(
    error,
    `write ${Math.ceil(length / 1000).toLocaleString('en')} kB of the site`,
    file,
  );

/**
 * Writes a file straight to its name, where nobody reads before all files are whole.
 *
 * @param file path; its folder is there.
 * @throws UsageError when the disk refuses it.
 */
export function writeFileDirectly(file: string, content: string | Uint8Array): WrittenFile {
  const bytes = bytesOf(content);
  try {
    return writeBytes(file, bytes);
  } catch (error) {
    throw explained(error, file, bytes);
  }
}

function statsOfEqual(file: string, bytes: Uint8Array): Stats | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size !== bytes.length) return null;
  return readFileSync(file).equals(bytes) ? stats : null;
}

/**
 * Writes a file beside its name and renames it, so that a killed build leaves whole files only. A
 * file that is there to the letter is not touched.
 *
 * @param file path; its folder is there.
 * @throws UsageError when the disk refuses it.
 */
export function replaceFile(file: string, content: string | Uint8Array): WrittenFile {
  const bytes = bytesOf(content);
  // Another build may write the same file at this moment, in a container with the same process id.
  const beside = `${file}.${randomUUID()}${UNFINISHED_ENDING}`;
  try {
    const equal = statsOfEqual(file, bytes);
    if (equal !== null) return { isNew: false, bytes: bytes.length, stamp: stampOf(equal) };
    const written = writeBytes(beside, bytes);
    renameSync(beside, file);
    return written;
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw explained(error, file, bytes);
  }
}
