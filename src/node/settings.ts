import { statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** What `seeds()` takes in `vite.config.ts`; the environment says the same in capitals. */
export interface SeedsOptions {
  /** Folder of the seeds, from the project's root. `SEEDS`. */
  readonly dir?: string | undefined;
  /** What the newspaper calls itself. */
  readonly name?: string | undefined;
  /** Where it will stand, for canonical links: `https://example.org`. `SITE`. */
  readonly site?: string | undefined;
  /** What a build does with a seed it cannot read. `ON_ERROR`. */
  readonly onError?: 'fail' | 'skip' | undefined;
  /** Folder for what builds keep for later ones, from the project's root. `CACHE`. */
  readonly cache?: string | undefined;
}

/** The options with everything settled. */
export interface Settings {
  /** Absolute path of the seeds. */
  readonly dir: string;
  readonly name: string;
  /** Origin without a last slash, or null when nothing was said. */
  readonly site: string | null;
  readonly onError: 'fail' | 'skip';
  /** Absolute path of what builds keep for later ones; it may be deleted at any time. */
  readonly cache: string;
}

/** The names of the environment's variables that the plugin reads. */
export const environmentNames = ['SEEDS', 'SITE', 'BASE', 'OUT', 'ON_ERROR', 'CACHE'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

function originOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`SITE is "${site}", not an address. Write it whole: https://example.org`);
  if (url.pathname !== '/')
    throw new UsageError(`SITE is "${site}". Write "${url.origin}", and the path in BASE.`);
  return url.origin;
}

function onErrorOf(word: string): 'fail' | 'skip' {
  if (word === 'fail' || word === 'skip') return word;
  throw new UsageError(
    `ON_ERROR is "${word}". Write "fail" (stop the build) or "skip" (leave it out).`,
  );
}

/**
 * Settles the options: what the environment says goes before what the configuration says.
 *
 * @throws Error when `SITE` is no address or `ON_ERROR` no known word.
 */
export function settle(options: SeedsOptions, environment: Environment, root: string): Settings {
  const site = environment.SITE || options.site;
  return {
    dir: path.resolve(root, environment.SEEDS || options.dir || 'seeds'),
    name: options.name ?? 'ورق',
    site: site ? originOf(site) : null,
    onError: onErrorOf(environment.ON_ERROR || options.onError || 'fail'),
    cache: path.resolve(root, environment.CACHE || options.cache || 'node_modules/.cache/waraq'),
  };
}

/** @throws UsageError when there is something that is no folder. */
function checkFolder(variable: string, folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isDirectory())
    throw new UsageError(`${variable} is "${folder}", which is a file. Name a folder.`);
}

/**
 * Makes sure that a build may write to its folders.
 *
 * @param outDir absolute path of the output.
 * @param root absolute path of the project.
 * @throws UsageError when the output would lie over the project or over the seeds, or when one of
 *   the folders is a file.
 */
export function checkOutput(
  outDir: string,
  root: string,
  { dir, cache }: Pick<Settings, 'dir' | 'cache'>,
): void {
  checkFolder('OUT', outDir);
  checkFolder('CACHE', cache);
  checkFolder('SEEDS', dir);
  const holds = (inner: string): boolean => !path.relative(outDir, inner).startsWith('..');
  if (holds(root) || holds(dir))
    throw new UsageError(
      `OUT is "${outDir}", which holds the project or its seeds. Name another folder.`,
    );
}

/**
 * Gives a base the slashes Vite wants.
 *
 * @returns `/`, or `/some/path/`.
 * @throws Error for a base that is no path: pages link to each other from the root of their host.
 */
export function normaliseBase(base: string): string {
  if (/^\.|^[a-z][a-z\d+.-]*:/i.test(base))
    throw new UsageError(`BASE is "${base}". Write the path on the host: "/paper/", or "/".`);
  const inner = base.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
