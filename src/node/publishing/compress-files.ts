import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Progress } from '../progress.ts';
import { countOf, nothingWritten, sumCounts, type WriteCount } from '../write-count.ts';
import { fileStamp, replaceFile } from '../write-file.ts';
import type { FileRecord, OutputRecord } from './output-records.ts';

/** Names the compressed files among the records of outputs. */
export const COMPRESSED = 'compressed files';

/** What is text; pictures, fonts and the search index are compressed already. */
const TEXT = /\.(?:html|json|js|css|svg|xml|txt)$/;

/** A smaller file fits one packet anyhow. */
const MIN_BYTES = 860;

/** 11 would take twice the time for a hundredth of the bytes of a page. */
const BROTLI_QUALITY = 10;
const GZIP_LEVEL = 9;

/** Compression runs in threads of Node's own, four by default. */
const AT_ONCE = 4;

/** Files between two looks at the lock: some seconds of work. */
const BATCH_SIZE = 64;

/** Who is told of compressing, and may end it. */
export interface CompressionWatch {
  readonly progress: Pick<Progress, 'begin' | 'add' | 'end'>;
  /** Is called before each batch of files; what it throws ends the work. */
  readonly check: () => void;
}

/** A form that a host sends in place of a file, for browsers that take it. */
interface Form {
  readonly ending: string;
  readonly pack: (bytes: Buffer) => Promise<Buffer>;
}

const FORMS: readonly Form[] = [
  {
    ending: '.br',
    pack: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
      }),
  },
  { ending: '.gz', pack: (bytes) => promisify(gzip)(bytes, { level: GZIP_LEVEL }) },
];

/** What came of compressing the files of a site. */
export interface CompressedFiles {
  readonly record: OutputRecord;
  readonly count: WriteCount;
}

/** Compresses files of one output folder; what is younger than its file, and as it was left, stays. */
class Compressor {
  readonly records: FileRecord[] = [];
  count: WriteCount = nothingWritten;
  readonly #outDir: string;
  readonly #last: ReadonlyMap<string, FileRecord>;

  constructor(outDir: string, last: readonly FileRecord[]) {
    this.#outDir = outDir;
    this.#last = new Map(last.map((record) => [record.name, record]));
  }

  async compress(name: string): Promise<void> {
    const file = path.join(this.#outDir, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined || stats.size < MIN_BYTES) return;
    for (const { ending, pack } of FORMS) {
      const last = this.#current(`${name}${ending}`, stats.mtimeMs);
      if (last === null) this.#write(`${name}${ending}`, await pack(readFileSync(file)));
      else this.#add(last, { ...nothingWritten, unchanged: 1, bytes: last.bytes });
    }
  }

  /** The record of a compressed file that is up to date; null where there is none. */
  #current(name: string, changedMs: number): FileRecord | null {
    const last = this.#last.get(name);
    const file = path.join(this.#outDir, name);
    if (last === undefined || fileStamp(file) !== last.stamp) return null;
    return statSync(file).mtimeMs >= changedMs ? last : null;
  }

  #write(name: string, bytes: Buffer): void {
    const written = replaceFile(path.join(this.#outDir, name), bytes);
    this.#add({ name, stamp: written.stamp, bytes: written.bytes }, countOf(written));
  }

  #add(record: FileRecord, count: WriteCount): void {
    this.records.push(record);
    this.count = sumCounts(this.count, count);
  }
}

/**
 * Writes the compressed forms of a site's texts beside them, for hosts that send such files as they are.
 *
 * @param outDir absolute path of the output folder.
 * @param names the files of the site, all of them written.
 * @param last what the last build wrote.
 * @throws UsageError when the disk refuses a file, and what `check` throws.
 */
export async function compressFiles(
  outDir: string,
  names: Iterable<string>,
  last: OutputRecord | undefined,
  { progress, check }: CompressionWatch,
): Promise<CompressedFiles> {
  const compressor = new Compressor(outDir, last?.files ?? []);
  const texts = [...names].filter((name) => TEXT.test(name));
  progress.begin('files compressed', texts.length);
  for (let start = 0; start < texts.length; start += BATCH_SIZE) {
    check();
    const batch = texts.slice(start, start + BATCH_SIZE);
    const queue = batch.values();
    const drain = async (): Promise<void> => {
      for (const name of queue) await compressor.compress(name);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, drain));
    progress.add(batch.length);
  }
  progress.end();
  const files = compressor.records.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const kept = { key: null, folders: [], keepsOutdated: false, outdated: [] };
  return { record: { output: COMPRESSED, files, ...kept }, count: compressor.count };
}
