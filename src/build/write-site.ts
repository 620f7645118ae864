import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A file of the site: its path below the output folder, `/` between, and what is in it. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** How many files a build wrote, left as they were, and took away. */
export interface WriteCount {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/** Ends the name of a file that is being written; a killed build leaves such files behind. */
const unfinished = '.waraq-tmp';

/** The folders that hold nothing but pages, so that what is in them may be swept. */
const ownFolders = ['story', 'desk', 'archive'];

/** Some disks give names back in another Unicode form than they were given. */
const nameOnDisk = (file: string): string => file.normalize('NFC');

function isSame(file: string, content: Buffer): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}

function sweep(folder: string, isKept: (file: string) => boolean): number {
  if (!existsSync(folder)) return 0;
  let deleted = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      deleted += sweep(file, isKept);
      if (readdirSync(file).length === 0) rmdirSync(file);
    } else if (!isKept(file)) {
      rmSync(file);
      deleted += 1;
    }
  }
  return deleted;
}

/**
 * Writes a site into its folder, one file at a time, in the order given, each beside its place and
 * then renamed, so that a build killed at any moment leaves whole files only. What did not change
 * is not touched. `finish` takes away the pages that are no longer there, and the files it is told;
 * files that are not the site's own are never touched.
 *
 * @param folder the output folder; made when it is not there.
 */
export function openSite(folder: string): {
  readonly write: (file: SiteFile) => void;
  readonly finish: (outdated: readonly string[]) => WriteCount;
} {
  const kept = new Set<string>();
  const madeFolders = new Set<string>();
  let written = 0;
  return {
    write({ name, content }) {
      const file = path.join(folder, name);
      kept.add(nameOnDisk(file));
      const bytes = Buffer.from(content);
      if (isSame(file, bytes)) return;
      const parent = path.dirname(file);
      if (!madeFolders.has(parent)) mkdirSync(parent, { recursive: true });
      madeFolders.add(parent);
      writeFileSync(file + unfinished, bytes);
      renameSync(file + unfinished, file);
      written += 1;
    },
    finish(outdated) {
      const swept = ownFolders
        .map((name) => sweep(path.join(folder, name), (file) => kept.has(nameOnDisk(file))))
        .reduce((sum, count) => sum + count, 0);
      const gone = outdated.map((name) => path.join(folder, name)).filter(existsSync);
      const assets = path.join(folder, 'assets');
      const halves = existsSync(assets) ? readdirSync(assets) : [];
      for (const name of halves.filter((half) => half.endsWith(unfinished)))
        gone.push(path.join(assets, name));
      for (const file of gone) rmSync(file);
      return { written, unchanged: kept.size - written, deleted: swept + gone.length };
    },
  };
}
