import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AddressMemory } from '../../edition/addresses/address-memory.ts';
import { withDayWarnings } from '../../edition/summaries/unpublished.ts';
import type { SeedReading } from '../../story/story.ts';
import { addressesFile, loadAddresses } from '../build/saved-addresses.ts';
import { brandNames } from '../outputs/brand.ts';
import { pictureName, picturesAmong } from '../input/find-pictures.ts';
import { filesBelow, type TakeProblem } from '../input/list-files.ts';
import { seedId, seedsAmong } from '../input/list-names.ts';
import { otherDocuments } from '../input/other-documents.ts';
import { readSeeds, type Readings } from '../input/read-folder.ts';
import type { SaidNewspaper } from '../newspaper/newspaper-of.ts';
import { isSettingsFile, readNewspaper, type NewspaperState } from '../newspaper/read-newspaper.ts';
import { silentProgress, type Progress } from '../progress.ts';
import { changedFiles, type ChangedFiles } from './changed-files.ts';
import {
  openDevEdition,
  type AddressChanges,
  type DevEdition,
  type DevPaper,
} from './dev-edition.ts';
import { openDevPictures, readDevPicture, type DevPictures } from './dev-pictures.ts';
import { debounce } from './watch/debounce.ts';

/** How long no file must change before changes are read; an edit is to show within 200. */
const CHANGE_WAIT_MS = 25;

/** How long an editor that empties a file before it writes it may take. */
const EMPTY_FILE_WAIT_MS = 50;

/** Readings by id; null for a seed that is gone. */
export type ReadingChanges = ReadonlyMap<string, SeedReading | null>;

/** The edition of a folder, as it was read last. */
export interface FolderState {
  readonly edition: DevEdition;
  readonly pictures: DevPictures;
  /** The file of a seed, by its id. */
  readonly fileOf: (id: string) => string | undefined;
  /** The settings as they make sense now or did last, and what is wrong with them now. */
  readonly paper: () => NewspaperState;
}

/** What was read after files had changed. */
export interface FolderChange extends FolderState {
  readonly readings: ReadingChanges;
  readonly addresses: AddressChanges;
}

/** The files of a folder, as they were listed last. */
interface FolderNames {
  readonly files: ReadonlySet<string>;
  /** Files by the id of the seed. */
  readonly seeds: ReadonlyMap<string, string>;
  /** Files by the name of the picture. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** What a folder's edition needs. */
export interface FolderEditionOptions extends Omit<DevPaper, 'newspaper' | 'memory'> {
  /** Absolute path of the seeds. */
  readonly dir: string;
  /** What the options of the plugin say of the newspaper. */
  readonly inCode: SaidNewspaper;
  /** Is told how far the first reading is. */
  readonly progress?: Progress;
  /** Takes folders that cannot be read and files that are no seeds, each time the folder is listed. */
  readonly unreadable: TakeProblem;
  readonly changed: (change: FolderChange) => void;
  /** Takes what kept changes from being read. They are read again with the next change. */
  readonly failed: (error: unknown) => void;
}

/**
 * The edition of a folder of seeds and pictures, while files change. When one was added or removed the
 * names are listed again, so that every id means the file that a clean build takes it from.
 */
export class FolderEdition {
  readonly #options: FolderEditionOptions;
  readonly #edition: DevEdition;
  readonly #pictures = openDevPictures();
  readonly #readWhenQuiet = debounce(() => this.#enqueue(), CHANGE_WAIT_MS);
  #paper: NewspaperState;
  #memory: AddressMemory = [];
  #names: FolderNames = { files: new Set(), seeds: new Map(), pictures: new Map() };
  /** Files that changed and were not read since. */
  #touched = new Set<string>();
  #isClosed = false;
  #opened: Promise<FolderState> | undefined;
  /** Changes are read one after another. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: FolderEditionOptions) {
    this.#options = options;
    this.#paper = readNewspaper(options.dir, options.inCode);
    const { newspaper } = this.#paper;
    this.#edition = openDevEdition(new Map(), { ...options, newspaper });
  }

  /**
   * Returns the edition, once the folder has been read.
   *
   * @throws Error when it cannot be read; the next call tries again.
   */
  open(): Promise<FolderState> {
    this.#opened ??= this.#read(new Set(), this.#options.progress).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  /** Tells whether a file is a seed, or one beside them that pages are made from. */
  isOurs(file: string): boolean {
    const { dir } = this.#options;
    return (
      this.#isOfSettings(file) ||
      path.normalize(file) === addressesFile(dir) ||
      seedId(dir, file) !== null ||
      pictureName(dir, file) !== null
    );
  }

  /** Tells whether the settings stand in a file, or name it. */
  #isOfSettings(file: string): boolean {
    const { dir } = this.#options;
    return (
      isSettingsFile(dir, file) ||
      this.#paper.files.some((name) => path.join(dir, name) === path.normalize(file))
    );
  }

  /** Takes a file that was added, changed or removed. */
  take(file: string): void {
    this.#touched.add(path.normalize(file));
    if (!this.#isClosed) this.#readWhenQuiet();
  }

  /** Takes a file that was just written, and waits until it is read. */
  async takeWritten(file: string): Promise<void> {
    this.#touched.add(path.normalize(file));
    this.#readWhenQuiet.cancel();
    this.#enqueue();
    await this.#queue;
  }

  /** Reads no more changes. */
  close(): void {
    this.#isClosed = true;
    this.#readWhenQuiet.cancel();
  }

  #enqueue(): void {
    this.#queue = this.#queue.then(() => this.#readTouched()).catch(this.#options.failed);
  }

  async #readTouched(): Promise<void> {
    const touched = this.#touched;
    this.#touched = new Set();
    try {
      await this.open();
      this.#options.changed(await this.#read(touched));
    } catch (error) {
      this.#touched = new Set([...touched, ...this.#touched]);
      throw error;
    }
  }

  /** Reads the files that were touched, and those whose name is new. */
  async #read(touched: ReadonlySet<string>, progress?: Progress): Promise<FolderChange> {
    const isOfSettings = [...touched].some((file) => this.#isOfSettings(file));
    // They say which pictures are of no story.
    if (isOfSettings) this.#readPaper();
    const isListed = !isOfSettings && this.#areListed(touched);
    const names = isListed ? this.#names : await this.#listNames();
    const seeds = changedFiles(this.#names.seeds, names.seeds, touched);
    const readings = await this.#readSeeds(seeds.changed, progress);
    for (const id of seeds.gone) readings.set(id, null);
    await this.#readPictures(changedFiles(this.#names.pictures, names.pictures, touched));
    const { dir } = this.#options;
    if (touched.size === 0 || touched.has(addressesFile(dir))) this.#readMemory();
    const { newspaper } = this.#paper;
    const pictures = this.#pictures.pictures();
    const addresses = this.#edition.change(readings, pictures, newspaper, this.#memory);
    this.#names = names;
    return {
      edition: this.#edition,
      pictures: this.#pictures,
      fileOf: (id) => this.#names.seeds.get(id),
      paper: () => this.#paper,
      readings,
      addresses,
    };
  }

  /** Addresses that are broken for a moment, as by a merge, change nothing. */
  #readMemory(): void {
    const { dir, failed } = this.#options;
    try {
      this.#memory = loadAddresses(dir);
    } catch (error) {
      failed(error);
    }
  }

  /** Settings that are broken for a moment change nothing. */
  #readPaper(): void {
    const { dir, inCode } = this.#options;
    const read = readNewspaper(dir, inCode);
    const { newspaper } = this.#paper;
    this.#paper = read.problems.length === 0 ? read : { ...read, newspaper };
  }

  /** Whether files only changed: then all names are as they were listed. */
  #areListed(touched: ReadonlySet<string>): boolean {
    const { files } = this.#names;
    return touched.size > 0 && [...touched].every((file) => files.has(file) && existsSync(file));
  }

  async #listNames(): Promise<FolderNames> {
    const { dir, unreadable } = this.#options;
    const files = await filesBelow(dir, unreadable);
    otherDocuments(dir, files).forEach(unreadable);
    return {
      files: new Set(files),
      seeds: seedsAmong(dir, files),
      pictures: picturesAmong(dir, files, brandNames(this.#paper.newspaper)),
    };
  }

  async #readSeeds(
    files: ReadonlyMap<string, string>,
    progress: Progress = silentProgress,
  ): Promise<Map<string, SeedReading | null>> {
    const { dir } = this.#options;
    const readings = await this.#withDays(readSeeds(files, dir, progress));
    const emptied = [...files].filter(([id]) => this.#isEmptied(id, readings.get(id)));
    if (emptied.length === 0) return readings;
    await setTimeout(EMPTY_FILE_WAIT_MS);
    return new Map([...readings, ...(await this.#withDays(readSeeds(new Map(emptied), dir)))]);
  }

  /** Adds what is to be said of the days of publication. */
  async #withDays(reading: Promise<Readings>): Promise<Map<string, SeedReading>> {
    const { today } = this.#options;
    return new Map(
      [...(await reading)].map(([id, each]) => [
        id,
        each.kind === 'story' ? { ...each, story: withDayWarnings(today, each.story) } : each,
      ]),
    );
  }

  #isEmptied(id: string, reading: SeedReading | undefined): boolean {
    return reading?.kind === 'empty' && this.#edition.readings().get(id)?.kind === 'story';
  }

  async #readPictures({ changed, gone }: ChangedFiles): Promise<void> {
    const { dir } = this.#options;
    const readings = [...changed].map(
      async ([name, file]) => [name, await readDevPicture(dir, file, name)] as const,
    );
    const removed = gone.map((name) => [name, null] as const);
    this.#pictures.change(new Map([...(await Promise.all(readings)), ...removed]));
  }
}
