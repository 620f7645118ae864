import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSeed } from '../../story/read-seed.ts';
import type { TakeProblem } from '../input/list-files.ts';
import type { Entry, EntryReading } from './entry/entry.ts';
import { fetchFile, FetchRefusal, type FetchLimits } from './fetch/fetch-file.ts';
import { pageEntry } from './html/page-entry.ts';
import type { Outcome } from './outcome.ts';
import { deskFolder, deskOfFolders } from './seed/desk-folder.ts';
import { seedName } from './seed/seed-name.ts';
import { NO_PICTURES, type SeedPictures } from './seed/seed-pictures.ts';
import { seedText } from './seed/seed-text.ts';
import { documentText } from './sources/document-text.ts';
import { findSources, type Source } from './sources/find-sources.ts';
import { readSource } from './sources/read-source.ts';
import { findPictures, pictureBeside, type GetPicture } from './write/find-pictures.ts';
import { SeedFolder, type Written } from './write/seed-folder.ts';

/** What an import is asked for. */
export interface ImportOptions {
  /** Paths of files and folders. */
  readonly words: readonly string[];
  /** The desk of all stories, in place of the one that a source names; null for none. */
  readonly desk: string | null;
  /** The folder of seeds. */
  readonly to: string;
  /** Tells which IP addresses may be asked for pages and pictures; null where nothing is fetched. */
  readonly isAllowed: FetchLimits['isAllowed'] | null;
}

const PAGE: Omit<FetchLimits, 'isAllowed'> = {
  types: ['text/html', 'application/xhtml+xml'],
  bytes: 10_000_000,
  milliseconds: 20_000,
};

const PICTURE: Omit<FetchLimits, 'isAllowed'> = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  bytes: 20_000_000,
  milliseconds: 30_000,
};

/** So many pages and pictures are fetched in one run. */
const MAX_FETCHES = 2000;

/** Fetches within the limits of one run. */
class Fetcher {
  readonly #isAllowed: FetchLimits['isAllowed'];
  #left = MAX_FETCHES;

  constructor(isAllowed: FetchLimits['isAllowed']) {
    this.#isAllowed = isAllowed;
  }

  /** @throws FetchRefusal when it is not to be had. */
  fetch(address: string, limits: Omit<FetchLimits, 'isAllowed'>) {
    if (this.#left === 0)
      throw new FetchRefusal(`${MAX_FETCHES} files were fetched, as many as one run may.`);
    this.#left -= 1;
    return fetchFile(address, { ...limits, isAllowed: this.#isAllowed });
  }

  /** Gives pictures of the web; `base` is the address that others are told from, or null. */
  pictures(base: string | null): GetPicture {
    return async (address) => {
      const whole = URL.canParse(address, base ?? undefined)
        ? new URL(address, base ?? undefined)
        : null;
      if (whole === null || !/^https?:$/.test(whole.protocol)) return null;
      try {
        return (await this.fetch(whole.href, PICTURE)).bytes;
      } catch (error) {
        if (error instanceof FetchRefusal) return null;
        throw error;
      }
    };
  }
}

/** The entry of a page that is fetched. */
async function fetchedEntry(address: string, fetcher: Fetcher): Promise<EntryReading> {
  const remedy = 'Open it in a browser, save it, and import the saved page.';
  try {
    const { bytes, encoding, address: found } = await fetcher.fetch(address, PAGE);
    const document = documentText(bytes, encoding);
    if (document.kind === 'failed') return document;
    return pageEntry(document.text, { name: found, address: found });
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error;
    return { kind: 'failed', line: null, message: error.message, remedy };
  }
}

/** The entries of a list of addresses, each with the line that names it. */
async function* listedEntries(file: string, fetcher: Fetcher | null): AsyncGenerator<EntryReading> {
  const document = documentText(await readFile(file));
  if (document.kind === 'failed') return yield document;
  for (const [at, line] of document.text.split(/\r\n?|\n/).entries()) {
    const address = line.trim();
    if (address === '' || address.startsWith('#')) continue;
    const reading: EntryReading =
      fetcher === null
        ? {
            kind: 'failed',
            line: at + 1,
            message: `${address} is not fetched.`,
            remedy: 'Say --fetch.',
          }
        : await fetchedEntry(address, fetcher);
    yield { ...reading, line: at + 1 };
  }
}

/** One run of the import. */
class Import {
  readonly #desk: string | null;
  readonly #to: string;
  readonly #seeds: SeedFolder;
  readonly #fetcher: Fetcher | null;

  constructor({ desk, to, isAllowed }: ImportOptions, seeds: SeedFolder) {
    this.#desk = deskFolder(desk);
    this.#to = to;
    this.#seeds = seeds;
    this.#fetcher = isAllowed === null ? null : new Fetcher(isAllowed);
  }

  async *take(source: Source): AsyncGenerator<Outcome> {
    if (source.kind === 'text') return yield this.#copy(source);
    const readings =
      source.kind === 'addresses' ? listedEntries(source.file, this.#fetcher) : readSource(source);
    for await (const reading of readings) yield await this.#outcome(reading, source);
  }

  async #outcome(reading: EntryReading, source: Source): Promise<Outcome> {
    const file = path.relative(process.cwd(), source.file);
    const place = reading.line === null ? file : `${file}:${reading.line}`;
    if (reading.kind !== 'entry') return { ...reading, place };
    return { ...(await this.#write(reading.entry, source)), place };
  }

  async #write(entry: Entry, source: Source) {
    const name = seedName(entry.name, entry.key ?? this.#placeOf(source));
    const isThere = this.#seeds.find(name) !== null;
    const web = this.#fetcher === null ? [] : [this.#fetcher.pictures(entry.url)];
    // A page of the web names no files of the editor's.
    const beside = source.kind === 'addresses' ? [] : [pictureBeside(source)];
    const ways = [...beside, ...web];
    const pictures = isThere ? NO_PICTURES : await findPictures(entry, ways);
    const folder = this.#desk ?? deskFolder(entry.desk) ?? deskOfFolders(source.name) ?? '';
    const bytes = (names: SeedPictures<string>) => Buffer.from(seedText(entry, names));
    return this.#seeds.write({ folder, name, bytes, isFoundByName: true }, pictures);
  }

  /** Where a file lies, seen from the seeds: the same, whichever folder above it was named. */
  #placeOf({ file }: Source): string {
    return path.relative(this.#to, file).split(path.sep).join('/').normalize('NFC');
  }

  /** A text is a seed already. */
  async #copy(source: Source): Promise<Outcome> {
    const { file, name } = source;
    const content = await readFile(file);
    const folder = this.#desk ?? path.posix.dirname(name);
    const seed = {
      folder,
      name: path.posix.basename(name).replace(/\.txt$/i, ''),
      bytes: () => content,
      isFoundByName: false,
    };
    const place = path.relative(process.cwd(), file);
    const written = this.#seeds.write(seed);
    if (written.kind !== 'imported') return { ...written, place };
    return { ...(await this.#copyPicture(content, source, written)), place };
  }

  /** Copies the picture that the front matter of a text names, where it lies beside the text. */
  async #copyPicture(content: Uint8Array, source: Source, written: Written): Promise<Written> {
    const reading = readSeed(content, source.name);
    const image = reading.kind === 'story' ? (reading.story.frontMatter?.image ?? null) : null;
    if (image === null || path.basename(image) !== image || !('seed' in written)) return written;
    const named = { picture: { address: image, caption: null, alt: null }, lines: [] };
    const { lead: picture } = await findPictures(named, [pictureBeside(source)]);
    if (picture === null || this.#seeds.addBeside(written.seed, image, picture)) return written;
    const message = `The text is copied, and its picture is not: another ${image} lies beside the seed.`;
    return { kind: 'failed', message, remedy: 'Rename the picture, and name it so in the seed.' };
  }
}

/** What an import made, and the files that hold no stories, counted by their endings. */
export interface ImportResult {
  readonly outcomes: readonly Outcome[];
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Imports stories into a folder of seeds. Nothing that is there is changed, and a second run changes nothing.
 *
 * @param takeProblem is told of folders that cannot be read.
 * @throws UsageError when a path leads to nothing, or the disk refuses a seed.
 */
export async function importStories(
  options: ImportOptions,
  takeProblem: TakeProblem,
): Promise<ImportResult> {
  const { sources, others } = await findSources(options.words, takeProblem);
  const run = new Import(options, await SeedFolder.open(options.to, takeProblem));
  const outcomes: Outcome[] = [];
  for (const source of sources)
    for await (const outcome of run.take(source)) outcomes.push(outcome);
  return { outcomes, others };
}
