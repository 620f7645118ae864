import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, type TakeProblem } from '../../input/list-files.ts';
import { UsageError } from '../../usage-error.ts';
import { encodingOf } from './document-text.ts';
import { SAMPLE_LENGTH, sourceKind, type SourceKind } from './source-kind.ts';

/** A file that holds stories. */
export interface Source {
  readonly kind: SourceKind;
  /** Absolute path. */
  readonly file: string;
  /** Its path below the folder that was named, `/` between; of a file that was named, its name. */
  readonly name: string;
  /** The folder that was named, or that the named file lies in: what lies beside the file lies in it. Absolute. */
  readonly root: string;
  readonly bytes: number;
}

/** The sources among what was named. */
export interface FoundSources {
  readonly sources: readonly Source[];
  /** Files of folders that hold no stories, such as pictures and scripts, counted by their endings. */
  readonly others: ReadonlyMap<string, number>;
}

/** Folders that a browser makes beside a page it saves, and those of programs. */
const NO_STORIES = /(?:^|\/)(?:[^/]+_files|[^/]+\.files|node_modules)\//i;

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(SAMPLE_LENGTH);
  const descriptor = openSync(file, 'r');
  try {
    const start = bytes.subarray(0, readSync(descriptor, bytes, 0, SAMPLE_LENGTH, 0));
    return new TextDecoder(encodingOf(start)).decode(start);
  } finally {
    closeSync(descriptor);
  }
}

function sourceOf(file: string, root: string): Source | null {
  const name = path.relative(root, file).split(path.sep).join('/');
  const kind = sourceKind(name, beginningOf(file));
  return kind === null ? null : { kind, file, name, root, bytes: statSync(file).size };
}

/** The sources of one word of the command. @throws UsageError when there is nothing, or no source. */
async function sourcesAt(word: string, takeProblem: TakeProblem): Promise<FoundSources> {
  const place = path.resolve(word);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`There is no file and no folder at ${word}.`);
  if (!found.isDirectory()) {
    const source = sourceOf(place, path.dirname(place));
    if (source === null)
      throw new UsageError(
        `${word} is no page, feed, WordPress export, Markdown or text. Save it as one of them.`,
      );
    return { sources: [source], others: new Map() };
  }
  const sources: Source[] = [];
  const others = new Map<string, number>();
  for (const file of await filesBelow(place, takeProblem)) {
    const name = path.relative(place, file).split(path.sep).join('/');
    const source = NO_STORIES.test(name) || !statSync(file).isFile() ? null : sourceOf(file, place);
    const ending = path.extname(name).toLowerCase() || 'no ending';
    if (source === null) others.set(ending, (others.get(ending) ?? 0) + 1);
    else sources.push(source);
  }
  return { sources, others };
}

/**
 * Finds the sources among files and folders.
 *
 * @param words paths of them.
 * @param takeProblem is told of folders that cannot be read.
 * @throws UsageError when there is nothing at a path, or a named file is no source.
 */
export async function findSources(
  words: readonly string[],
  takeProblem: TakeProblem,
): Promise<FoundSources> {
  const found: FoundSources[] = [];
  for (const word of words) found.push(await sourcesAt(word, takeProblem));
  const others = new Map<string, number>();
  for (const each of found)
    for (const [ending, count] of each.others)
      others.set(ending, (others.get(ending) ?? 0) + count);
  // A folder and one below it may both be named.
  const sources = new Map<string, Source>();
  for (const source of found.flatMap((each) => each.sources))
    if (!sources.has(source.file)) sources.set(source.file, source);
  return { sources: [...sources.values()], others };
}
