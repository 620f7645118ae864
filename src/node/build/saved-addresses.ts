import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  addedSince,
  formatMemory,
  parseMemory,
  type AddressMemory,
} from '../../edition/addresses/address-memory.ts';
import { asUsageError, errorCode } from '../disk-error.ts';
import { describe } from '../problem.ts';
import { UsageError } from '../usage-error.ts';
import { replaceFile } from '../write-file.ts';

/** The file among the seeds that keeps their addresses. */
export const ADDRESSES_FILE = '.addresses';

/** Returns the path of that file. */
export const addressesFile = (dir: string): string => path.join(dir, ADDRESSES_FILE);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw asUsageError(error, 'read the addresses of stories', file);
  }
}

/**
 * Reads the addresses that are kept among the seeds, and the comments of editors beside them.
 *
 * @param dir absolute path of the seeds.
 * @returns none where no build has kept any.
 * @throws UsageError when the file cannot be read, or a line is no address, as after a merge that failed.
 */
function readAddresses(dir: string): ReturnType<typeof parseMemory> {
  const file = addressesFile(dir);
  const parsed = parseMemory(textOf(file));
  const [first, ...others] = parsed.problems;
  if (first === undefined) return parsed;
  const more =
    others.length === 0 ? '' : ` So it is with lines ${others.map(({ line }) => line).join(', ')}.`;
  const remedy = `Write "story ADDRESS SEED" or "deleted ADDRESS", with the words after /story/, or take the line out.${more}`;
  throw new UsageError(describe({ ...first, remedy }, file));
}

/**
 * Returns the addresses that earlier builds kept among the seeds.
 *
 * @param dir absolute path of the seeds.
 * @throws UsageError when they cannot be read.
 */
export const loadAddresses = (dir: string): AddressMemory => readAddresses(dir).memory;

/**
 * Keeps the addresses of stories among the seeds, with what was written into their file meanwhile. The
 * file is not touched while it says the same.
 *
 * @param loaded what the file said when the build began.
 * @param memory what it is to say now.
 * @returns why they cannot be kept, in one sentence; null when they are.
 */
export function saveAddresses(
  dir: string,
  loaded: AddressMemory,
  memory: AddressMemory,
): string | null {
  const file = addressesFile(dir);
  try {
    const now = readAddresses(dir);
    const merged = [...memory, ...addedSince(loaded, now.memory)];
    const text = formatMemory(merged, now.comments);
    const kept = textOf(file);
    if (kept === text || (kept === '' && merged.length === 0)) return null;
    replaceFile(file, text);
    return null;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return `The addresses of stories are not kept: ${cause}`;
  }
}
