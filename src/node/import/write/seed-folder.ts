import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSeed } from '../../../story/read-seed.ts';
import { asUsageError } from '../../disk-error.ts';
import { filesBelow, type TakeProblem } from '../../input/list-files.ts';
import { makeFolder } from '../../make-folder.ts';
import { replaceFile } from '../../write-file.ts';
import type { Refusal } from '../entry/entry.ts';
import {
  namePictures,
  NO_PICTURES,
  picturesNamedIn,
  type SeedPictures,
} from '../seed/seed-pictures.ts';
import type { FoundPicture } from './find-pictures.ts';

/** What came of a seed that was to be written. */
export type Written =
  | { readonly kind: 'imported' | 'unchanged' | 'kept'; readonly seed: string }
  | ({ readonly kind: 'failed' } & Refusal);

/** A seed that is to be written. */
export interface WantedSeed {
  /** The folder of its desk, or an empty text. */
  readonly folder: string;
  /** Without its ending. */
  readonly name: string;
  /** Its bytes, given the names of the pictures beside it. */
  readonly bytes: (pictures: SeedPictures<string>) => Uint8Array;
  /** Whether its name tells it from all others, in whatever folder it lies; else it is told by its path. */
  readonly isFoundByName: boolean;
}

/** Tells whether a seed that is there is the one that would be written. */
const isSame = (seed: Buffer, bytes: WantedSeed['bytes']): boolean =>
  seed.equals(bytes(picturesNamedIn(seed.toString())));

/** @throws UsageError when the disk refuses it. */
function makeSeedsFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw asUsageError(error, 'write the seeds', folder);
  }
}

/** A folder of seeds, to which stories are added and in which nothing is changed. */
export class SeedFolder {
  readonly #dir: string;
  /** Where seeds are, by the names of their files: a seed may be moved to another desk. */
  readonly #files: Map<string, string>;
  /** The seeds that were written since it was opened. */
  readonly #made = new Set<string>();

  private constructor(dir: string, files: readonly string[]) {
    this.#dir = dir;
    const seeds = files.filter((file) => file.endsWith('.txt'));
    this.#files = new Map(seeds.map((file) => [path.basename(file).normalize('NFC'), file]));
  }

  /**
   * Opens a folder of seeds, and makes it where it is not there.
   *
   * @throws UsageError when the disk refuses it.
   */
  static async open(dir: string, takeProblem: TakeProblem): Promise<SeedFolder> {
    makeSeedsFolder(dir);
    return new SeedFolder(dir, await filesBelow(dir, takeProblem));
  }

  /** Returns the file of a seed that is there, in whatever desk, or null. */
  find(name: string): string | null {
    return this.#files.get(`${name}.txt`.normalize('NFC')) ?? null;
  }

  /**
   * Writes a seed and its pictures, if it is not there. It fails where another story was written in its place since
   * the folder was opened.
   *
   * @throws UsageError when the disk refuses it.
   */
  write(seed: WantedSeed, pictures: SeedPictures<FoundPicture> = NO_PICTURES): Written {
    const { folder, name, bytes } = seed;
    const file = path.join(this.#dir, folder, `${name}.txt`);
    const found = seed.isFoundByName ? this.find(name) : null;
    const there = found ?? (existsSync(file) ? file : null);
    if (there !== null) return this.#leave(there, bytes);
    const names = namePictures(name, pictures);
    const wanted = bytes(names);
    const reading = readSeed(wanted, name);
    if (reading.kind !== 'story')
      return { kind: 'failed', message: reading.problem.message, remedy: reading.problem.remedy };
    makeSeedsFolder(path.dirname(file));
    const add = (image: string | null | undefined, picture: FoundPicture | null): void => {
      if (image && picture !== null)
        this.#addPicture(path.join(path.dirname(file), image), picture);
    };
    add(names.lead, pictures.lead);
    for (const [at, picture] of pictures.inText) add(names.inText.get(at), picture);
    replaceFile(file, wanted);
    this.#files.set(path.basename(file).normalize('NFC'), file);
    this.#made.add(file);
    return { kind: 'imported', seed: file };
  }

  /** What is told of a seed that is there. */
  #leave(there: string, bytes: WantedSeed['bytes']): Written {
    if (isSame(readFileSync(there), bytes)) return { kind: 'unchanged', seed: there };
    if (!this.#made.has(there)) return { kind: 'kept', seed: there };
    const message = `Another story of this import has become ${path.relative(this.#dir, there)}.`;
    return { kind: 'failed', message, remedy: 'Give one of the two another name or desk.' };
  }

  /** Writes a picture beside a seed. @returns false where another file of its name lies there. */
  addBeside(seed: string, name: string, picture: FoundPicture): boolean {
    const file = path.join(path.dirname(seed), name);
    this.#addPicture(file, picture);
    return readFileSync(file).equals(picture.bytes);
  }

  #addPicture(file: string, { bytes }: FoundPicture): void {
    if (!existsSync(file)) replaceFile(file, bytes);
  }
}
