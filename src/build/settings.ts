import path from 'node:path';

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
}

/** The options with everything settled. */
export interface Settings {
  /** Absolute path of the seeds. */
  readonly dir: string;
  readonly name: string;
  /** Origin without a last slash, or null when nothing was said. */
  readonly site: string | null;
  readonly onError: 'fail' | 'skip';
}

/** The names of the environment's variables that the plugin reads. */
export const environmentNames = ['SEEDS', 'SITE', 'BASE', 'OUT', 'ON_ERROR'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

function originOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE is "${site}", not an address. Write it whole: https://example.org`);
  return url.origin;
}

function onErrorOf(word: string): 'fail' | 'skip' {
  if (word === 'fail' || word === 'skip') return word;
  throw new Error(`ON_ERROR is "${word}". Write "fail" (stop the build) or "skip" (leave it out).`);
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
  };
}

/**
 * Gives a base the slashes Vite wants.
 *
 * @returns `/`, or `/some/path/`.
 */
export function normaliseBase(base: string): string {
  const inner = base.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
