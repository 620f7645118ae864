import { statSync } from 'node:fs';
import path from 'node:path';
import { readOptions, type NewspaperOptions } from './newspaper/newspaper-options.ts';
import type { SaidNewspaper } from './newspaper/newspaper-of.ts';
import { NEWSPAPER_FILE, readNewspaper } from './newspaper/read-newspaper.ts';
import { readOrigin } from './newspaper/read-site.ts';
import { HOST_NAMES, isHost, type Host } from './hosts/hosts.ts';
import { UsageError } from './usage-error.ts';

/** What `seeds()` takes in `vite.config.ts`: where things are, and what `newspaper.yaml` may say too. */
export interface SeedsOptions extends NewspaperOptions {
  /** Folder of the seeds, from the project's root. */
  readonly dir?: string | undefined;
  /** What a build does with a seed it cannot read. */
  readonly onError?: 'fail' | 'skip' | undefined;
  /** Folder for what builds keep for later ones, from the project's root. */
  readonly cache?: string | undefined;
  /** Whether a build shows what is not published: drafts, and stories whose day has not come. */
  readonly drafts?: boolean | undefined;
  /** Who will serve the site: its files are written beside the pages. */
  readonly host?: Host | undefined;
  /** Whether texts are written compressed too, for hosts that send such files. */
  readonly compress?: boolean | undefined;
  /** Whether pictures are drawn for previews; without a word, where stories are not too many. */
  readonly sharePictures?: boolean | undefined;
  /** Whether readers can keep the newspaper on their devices; `false` also removes it from those that have it. */
  readonly offline?: boolean | undefined;
}

/** What Vite was told, in `vite.config.ts` or on the command line. */
export interface ViteOptions {
  /** A text; on the command line, the value may have been forgotten. */
  readonly base?: unknown;
  readonly outDir?: unknown;
}

/** The variables of the environment, those of `.env` among them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A folder, and who named it. */
export interface NamedFolder {
  /** Absolute. */
  readonly path: string;
  /** The variable, or the option: `WARAQ_OUT`. */
  readonly source: string;
}

/** Everything settled. */
export type Settings = ReturnType<typeof settle>;

/** A value as it was written, and where. */
interface WrittenValue {
  readonly value: string;
  readonly source: string;
}

const writtenIn = (value: string | undefined, source: string): WrittenValue | null =>
  value ? { value, source } : null;

function writtenForVite(value: unknown, flag: string): WrittenValue | null {
  const source = `${flag}, on the command line or in vite.config.ts,`;
  if (value === undefined || typeof value === 'string') return writtenIn(value, source);
  throw new UsageError(`${source} has no value. Write one after it, or leave it away.`);
}

/** Whether a source is a variable that may be another program's. */
const isShortName = (source: string): boolean => /^(?:SEEDS|OUT|CACHE|BASE)$/.test(source);

const byDefault = (value: string): WrittenValue => ({ value, source: 'The default' });

/**
 * Settles the settings.
 *
 * @param root absolute path of the project.
 * @param today `YYYY-MM-DD`, where nobody says another day.
 * @throws UsageError when a value makes no sense; it says where the value was written.
 */
export function settle(
  options: SeedsOptions,
  vite: ViteOptions,
  environment: Environment,
  root: string,
  today: string,
) {
  // The short names may be another program's, so ours go before them.
  const variable = (name: string): WrittenValue | null =>
    writtenIn(environment[`WARAQ_${name}`], `WARAQ_${name}`) ?? writtenIn(environment[name], name);
  const option = (
    name:
      | 'dir'
      | 'site'
      | 'onError'
      | 'cache'
      | 'drafts'
      | 'host'
      | 'compress'
      | 'sharePictures'
      | 'offline',
  ): WrittenValue | null => writtenIn(options[name]?.toString(), `${name} in vite.config.ts`);
  // Short names of these would be anyone's.
  const own = (
    name: `WARAQ_${'DRAFTS' | 'TODAY' | 'HOST' | 'COMPRESS' | 'SHARE_PICTURES' | 'OFFLINE'}`,
  ): WrittenValue | null => writtenIn(environment[name], name);
  const folder = (name: WrittenValue): NamedFolder => folderOf(name, root);
  const dir = folder(variable('SEEDS') ?? option('dir') ?? byDefault('seeds')).path;
  const inCode = saidIn(options, dir);
  const paper = readNewspaper(dir, inCode);

  // One setting a line: where it may be said, the most binding first, and what it is else.
  return {
    /** Absolute path of the seeds. */
    dir,
    /** What the options say of the newspaper. */
    inCode,
    /** What the options and the file of settings say of it. */
    paper,
    /** Origin without a last slash, or null when nothing was said. */
    site: originOf(
      variable('SITE') ?? writtenIn(paper.site, `site in ${NEWSPAPER_FILE}`) ?? option('site'),
    ),
    /** What a build does with a seed it cannot read. */
    onError: onErrorOf(variable('ON_ERROR') ?? option('onError') ?? byDefault('fail')),
    /** Whether a build shows what is not published. */
    drafts: truthOf(own('WARAQ_DRAFTS') ?? option('drafts') ?? byDefault('false'), 'show drafts'),
    /** Who will serve the site; null where nobody said. */
    host: hostOf(own('WARAQ_HOST') ?? option('host')),
    /** Whether texts are written compressed too. */
    compress: truthOf(
      own('WARAQ_COMPRESS') ?? option('compress') ?? byDefault('false'),
      'write .br and .gz files',
    ),
    /** Whether pictures are drawn for previews; null where nobody said. */
    sharePictures: sharePicturesOf(own('WARAQ_SHARE_PICTURES') ?? option('sharePictures')),
    /** Whether readers can keep the newspaper on their devices; null where nobody said. */
    offline: offlineOf(own('WARAQ_OFFLINE') ?? option('offline')),
    /** The day that stories are published on or wait for, `YYYY-MM-DD`. */
    today: dayOf(own('WARAQ_TODAY') ?? byDefault(today)),
    /** What builds keep for later ones; it may be deleted at any time. */
    cache: folder(variable('CACHE') ?? option('cache') ?? byDefault('node_modules/.cache/waraq')),
    /** `/`, or `/some/path/`: where the site stands on its host. */
    base: baseOf(writtenForVite(vite.base, 'base') ?? variable('BASE') ?? byDefault('/')),
    /** Where builds write the site. */
    output: folder(
      writtenForVite(vite.outDir, 'build.outDir') ?? variable('OUT') ?? byDefault('dist'),
    ),
  };
}

/** What other programs write into a variable of a short name: a switch (`CACHE=true`), an address. */
const NO_FOLDER = /^(?:true|false|yes|no|on|off|[01])$|^[a-z][a-z\d+.-]*:\/\//i;

/** Resolves the name of a folder, which need not be there yet. */
function folderOf({ value, source }: WrittenValue, root: string): NamedFolder {
  if (isShortName(source) && NO_FOLDER.test(value))
    throw new UsageError(
      `${source} is "${value}", which names no folder. Name one, or set WARAQ_${source}: that goes before what other programs set.`,
    );
  const folder = path.resolve(root, value);
  if (isFile(folder))
    throw new UsageError(`${source} is "${folder}", which is a file. Name a folder.`);
  return { path: folder, source };
}

function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // Whoever reads or writes there says why it cannot.
    return false;
  }
}

/** @throws UsageError when an option says something of the newspaper that makes no sense. */
function saidIn(options: NewspaperOptions, dir: string): SaidNewspaper {
  const { said, problems } = readOptions(options, dir);
  const [problem] = problems;
  if (problem === undefined) return said;
  const { message, remedy } = problem.en;
  throw new UsageError(`In vite.config.ts: ${message} ${remedy}`);
}

function originOf(written: WrittenValue | null): string | null {
  if (written === null) return null;
  const { value, source } = written;
  const { origin, isOrigin } = readOrigin(value);
  if (origin === null)
    throw new UsageError(
      `${source} is "${value}", no address. Write it whole: https://example.org`,
    );
  if (!isOrigin)
    throw new UsageError(`${source} is "${value}". Write "${origin}", and the path in WARAQ_BASE.`);
  return origin;
}

function onErrorOf({ value, source }: WrittenValue): 'fail' | 'skip' {
  if (value === 'fail' || value === 'skip') return value;
  throw new UsageError(
    `${source} is "${value}". Write "fail" (stop the build) or "skip" (leave the seed out).`,
  );
}

function hostOf(written: WrittenValue | null): Host | null {
  if (written === null) return null;
  const { value, source } = written;
  if (isHost(value)) return value;
  throw new UsageError(`${source} is "${value}". Write one of ${HOST_NAMES.join(', ')}.`);
}

/** @param what the value 1 asks for. */
function truthOf({ value, source }: WrittenValue, what: string): boolean {
  if (/^(?:1|true)$/i.test(value)) return true;
  if (/^(?:0|false)$/i.test(value)) return false;
  throw new UsageError(`${source} is "${value}". Write 1 (${what}) or 0 (leave them out).`);
}

const sharePicturesOf = (written: WrittenValue | null): boolean | null =>
  written === null ? null : truthOf(written, 'draw pictures for previews');

const offlineOf = (written: WrittenValue | null): boolean | null =>
  written === null ? null : truthOf(written, 'keep the newspaper on devices');

function dayOf({ value, source }: WrittenValue): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new UsageError(`${source} is "${value}", no day. Write it as 2024-01-27.`);
}

/**
 * A path: encoded, or in letters of any script. Quotes and brackets are left out: they would end the
 * attribute or the `url()` that an address stands in.
 *
 * Source: RFC 3986, section 3.3 (`pchar`), and RFC 3987, section 2.2 (letters beyond ASCII).
 */
const PATH = /^(?:[\p{L}\p{M}\p{N}/._~!$&*+,;=:@-]|%[\da-f]{2})+$/iu;

/** Gives a base the slashes Vite wants. Pages link to each other from the root of their host. */
function baseOf({ value, source }: WrittenValue): string {
  const isPath = PATH.test(value) && !/^\.|^[a-z][a-z\d+.-]*:/i.test(value);
  const hasUpwardPart = value.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  // `BASE=main` names a branch.
  const isForeign = isShortName(source) && !value.startsWith('/');
  if (!isPath || hasUpwardPart || isForeign)
    throw new UsageError(`${source} is "${value}". Write the path on the host: "/paper/", or "/".`);
  const inner = value.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
