import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../disk-error.ts';
import { UsageError } from '../usage-error.ts';
import { countOf, nothingWritten, sumCounts, type WriteCount } from '../write-count.ts';
import { fileStamp, replaceFile, UNFINISHED_ENDING } from '../write-file.ts';
import { LinkGuard } from './link-guard.ts';
import { PUBLISHING_TIMES, type Output, type OutputFile, type SiteContext } from './output.ts';
import type { FileRecord, OutputRecord, OutputRecords } from './output-records.ts';

/** What came of publishing the outputs of a site. */
export interface Published {
  /** All files of the site, below the output folder. */
  readonly names: ReadonlySet<string>;
  readonly records: OutputRecords;
  readonly files: WriteCount;
}

/** Names that no output may write: Windows reads `\\` and `:` in them; builds keep their own files. */
const isForbidden = (name: string): boolean =>
  /[\\:]/.test(name) ||
  name.split('/').some((part) => part === '' || part === '.' || part === '..') ||
  /^\.waraq-/i.test(name) ||
  name.endsWith(UNFINISHED_ENDING);

/** The names of a site's files, each with the output that writes it. */
class SiteNames {
  readonly #outputOf = new Map<string, string>();
  readonly #ownerOf: ReadonlyMap<string, Output>;

  constructor(outputs: readonly Output[]) {
    this.#ownerOf = new Map(
      outputs.flatMap((output) => (output.folders ?? []).map((folder) => [folder, output])),
    );
  }

  /** @throws UsageError when two outputs claim a name, or one claims a name among the pages. */
  add(name: string, output: Output): void {
    const other = this.#outputOf.get(name);
    if (other !== undefined)
      throw new UsageError(
        `Two outputs write ${name}: "${other}" and "${output.name}". Give one of the files another name.`,
      );
    if (isForbidden(name))
      throw new UsageError(
        `The output "${output.name}" names a file "${name}", which is no path below the output folder, or a name that builds keep for themselves. Mend the name.`,
      );
    // On macOS and Windows, names differ by more than the case of their letters.
    const top = name.split('/')[0]?.toLowerCase() ?? '';
    const owner = this.#ownerOf.get(top);
    if (owner !== undefined && owner !== output)
      throw new UsageError(
        `${name}, of the output "${output.name}", would lie among the files of "${owner.name}", in ${top}/. Put it into a folder of another name.`,
      );
    this.#outputOf.set(name, output.name);
  }

  all(): ReadonlySet<string> {
    return new Set(this.#outputOf.keys());
  }
}

function contentOf(file: Exclude<OutputFile, { kind: 'written' }>): string | Uint8Array | null {
  if (file.kind === 'content') return file.content;
  try {
    return readFileSync(file.from);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Publishes outputs into one folder. */
class Publisher {
  readonly names: SiteNames;
  files = nothingWritten;
  readonly #outDir: string;
  readonly #links: LinkGuard;

  constructor(outDir: string, outputs: readonly Output[]) {
    this.#outDir = outDir;
    this.#links = new LinkGuard(outDir);
    this.names = new SiteNames(outputs);
  }

  /** Leaves an output as it is, where nothing that it is made from has changed since the last build. */
  leaveUnchanged(output: Output, last: OutputRecord | undefined, key: string | null): boolean {
    if (key === null || last?.key !== key) return false;
    const stays = ({ name, stamp }: FileRecord): boolean =>
      fileStamp(path.join(this.#outDir, name)) === stamp;
    if (!last.files.every(stays)) return false;
    for (const { name, bytes } of last.files) {
      this.names.add(name, output);
      this.files = sumCounts(this.files, { ...nothingWritten, unchanged: 1, bytes });
    }
    return true;
  }

  /** Makes and writes the files of an output. */
  async write(output: Output, site: SiteContext): Promise<readonly FileRecord[]> {
    const records: FileRecord[] = [];
    for await (const file of output.files(site)) {
      if (file.kind === 'written') {
        for (const name of file.names) this.names.add(name, output);
        this.files = sumCounts(this.files, file.count);
        continue;
      }
      const content = contentOf(file);
      if (content === null) continue;
      this.names.add(file.name, output);
      records.push(this.#writeOne(file.name, content));
    }
    return records;
  }

  #writeOne(name: string, content: string | Uint8Array): FileRecord {
    const file = path.join(this.#outDir, name);
    this.#links.checkFile(name);
    mkdirSync(path.dirname(file), { recursive: true });
    const written = replaceFile(file, content);
    this.files = sumCounts(this.files, countOf(written));
    return { name, stamp: written.stamp, bytes: written.bytes };
  }
}

/** @throws UsageError when two outputs have one name. */
function checkNames(outputs: readonly Output[]): void {
  const names = new Set<string>();
  for (const { name } of outputs) {
    if (names.has(name))
      throw new UsageError(`Two outputs are called "${name}". Give one another name.`);
    names.add(name);
  }
}

/**
 * Publishes the outputs of a site: what pages ask for, then the pages, then what leads to pages.
 * Nothing is deleted.
 *
 * @param outDir absolute path of the output folder.
 * @param last what the last build wrote.
 * @param check is called before each output; what it throws ends the publishing.
 * @throws UsageError when two outputs write one file, or one writes among the pages.
 */
export async function publish(
  outputs: readonly Output[],
  site: SiteContext,
  outDir: string,
  last: OutputRecords,
  check: () => void = () => undefined,
): Promise<Published> {
  checkNames(outputs);
  const publisher = new Publisher(outDir, outputs);
  const records = new Map<string, OutputRecord>();
  const ordered = PUBLISHING_TIMES.flatMap((time) =>
    outputs.filter((output) => output.time === time),
  );
  for (const output of ordered) {
    check();
    const { name, folders = [], keepsOutdated = false } = output;
    const key = output.key?.(site) ?? null;
    const before = last.get(name);
    const files = publisher.leaveUnchanged(output, before, key)
      ? (before?.files ?? [])
      : await publisher.write(output, site);
    records.set(name, { output: name, key, files, folders, keepsOutdated, outdated: [] });
  }
  return { names: publisher.names.all(), records, files: publisher.files };
}
