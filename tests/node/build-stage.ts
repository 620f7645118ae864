import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const viteBuild = path.join(root, 'src', 'node', 'build', 'vite-build.mjs');

/** A folder of seeds, and the real `npm run build` that makes a site of it. */
export interface BuildStage {
  readonly folder: string;
  readonly seeds: string;
  readonly out: string;
  readonly cache: string;
  /** The environment of the command, with what a test says besides. */
  readonly environment: (said: Readonly<Record<string, string>>) => NodeJS.ProcessEnv;
  /** Runs the command, with more words after it when they are given; gives what it printed. */
  readonly build: (
    said?: Readonly<Record<string, string>>,
    words?: readonly string[],
  ) => Promise<string>;
  /** What the command makes of the seeds as they are now, without a cache, into another folder. */
  readonly cleanBuild: () => Promise<ReadonlyMap<string, string>>;
  /** Writes a seed: a headline, a paragraph, and what a test says besides. */
  readonly seed: (name: string, headline: string, more?: string) => void;
  /** All files of the site, in order; of another folder when it is named. */
  readonly files: (folder?: string) => readonly string[];
  readonly read: (name: string) => string;
  /** All files of a folder with what is in them. */
  readonly contents: (folder?: string) => ReadonlyMap<string, string>;
  /** When a file of the site was written; undefined without it. */
  readonly stampOf: (name: string) => bigint | undefined;
  /** The same of each file of the site. */
  readonly stamps: () => ReadonlyMap<string, bigint | undefined>;
  readonly remove: () => void;
}

/** Sets up an empty folder of seeds. */
export function openStage(): BuildStage {
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-build-'));
  const seeds = path.join(folder, 'seeds');
  const out = path.join(folder, 'site');
  const cache = path.join(folder, 'cache');
  mkdirSync(seeds);

  const environment: BuildStage['environment'] = (said) => {
    const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
    return { ...rest, WARAQ_SEEDS: seeds, WARAQ_OUT: out, WARAQ_CACHE: cache, ...said };
  };
  const files: BuildStage['files'] = (of = out) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(of, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/'))
      .toSorted();
  const stampOf = (name: string): bigint | undefined =>
    statSync(path.join(out, name), { bigint: true, throwIfNoEntry: false })?.mtimeNs;

  const contents: BuildStage['contents'] = (of = out) =>
    new Map(files(of).map((name) => [name, readFileSync(path.join(of, name), 'utf8')]));
  const build: BuildStage['build'] = async (said = {}, words = []) => {
    const command = [viteBuild, ...words];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
      cwd: root,
      env: environment(said),
    });
    return stdout + stderr;
  };

  return {
    folder,
    seeds,
    out,
    cache,
    environment,
    build,
    async cleanBuild() {
      const fresh = path.join(folder, 'fresh');
      const freshCache = path.join(folder, 'fresh-cache');
      await build({ WARAQ_OUT: fresh, WARAQ_CACHE: freshCache });
      const made = contents(fresh);
      for (const each of [fresh, freshCache]) rmSync(each, { recursive: true });
      return made;
    },
    seed(name, headline, more = '') {
      const file = path.join(seeds, name);
      mkdirSync(path.dirname(file), { recursive: true });
      const body = 'هذه فقرة كتبت للاختبار وحده، ولا ينقلها أحد عن أحد، وفيها من الكلمات ما يكفي.';
      writeFileSync(file, [headline, '', body, more].join('\n'));
    },
    files,
    read: (name) => readFileSync(path.join(out, name), 'utf8'),
    contents,
    stampOf,
    stamps: () => new Map(files().map((name) => [name, stampOf(name)])),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
