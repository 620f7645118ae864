import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { throwOldAway } from '../../cache/old-entries.ts';
import { writeCached } from '../../cache/write-cached.ts';

/** A file that a bundler made. */
export interface BundledFile {
  /** Its path below the folder of the bundle. */
  readonly fileName: string;
  readonly content: string | Uint8Array;
  /** The name of the entry that it is; null for every other file. */
  readonly entry: string | null;
  /** Whether it is code. */
  readonly isChunk: boolean;
}

/** A file as a line of JSON: bytes are written as a text. */
interface KeptFile extends Omit<BundledFile, 'content'> {
  readonly text: string;
  readonly encoding: 'utf8' | 'base64';
}

const keptOf = ({ content, ...file }: BundledFile): KeptFile =>
  typeof content === 'string'
    ? { ...file, text: content, encoding: 'utf8' }
    : { ...file, text: Buffer.from(content).toString('base64'), encoding: 'base64' };

const bundledOf = ({ text, encoding, ...file }: KeptFile): BundledFile => ({
  ...file,
  content: encoding === 'utf8' ? text : new Uint8Array(Buffer.from(text, 'base64')),
});

/** The checksum vouches for the rest: `keepBundle` wrote it. */
const areKept = (value: unknown): value is readonly KeptFile[] => Array.isArray(value);

/**
 * Returns the checksum of all that stands in a folder and in some files: names and bytes. Null where a link stands
 * in the folder, as it may lead anywhere.
 */
export function sourcesName(folder: string, files: readonly string[]): string | null {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.some((entry) => entry.isSymbolicLink())) return null;
  const below = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = [...new Set([...below, ...files])].toSorted();
  const lines = names.map((file) => `${file}\n${hash('sha256', readFileSync(file), 'hex')}`);
  return hash('sha256', lines.join('\n'), 'hex');
}

const fileOf = (home: string, key: string): string => path.join(home, `${key}.json`);

/** Gives a bundle that an earlier build kept; null where there is none, or it is damaged. */
export function loadBundle(home: string, key: string): readonly BundledFile[] | null {
  const file = fileOf(home, key);
  try {
    const [checksum = '', json = ''] = readFileSync(file, 'utf8').split('\n', 2);
    if (hash('sha256', json, 'hex') !== checksum) return null;
    const kept: unknown = JSON.parse(json);
    throwOldAway(home, file);
    return areKept(kept) ? kept.map(bundledOf) : null;
  } catch {
    return null;
  }
}

/** Keeps a bundle for later builds; where the disk refuses it, each makes its own. */
export function keepBundle(home: string, key: string, bundle: readonly BundledFile[]): void {
  const json = JSON.stringify(bundle.map(keptOf));
  try {
    writeCached(fileOf(home, key), [`${hash('sha256', json, 'hex')}\n`, json]);
  } catch {
    // Bundled code cannot be kept either, which `writeCode` says.
  }
}
