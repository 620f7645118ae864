import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** A built site, served as a static host would. */
export interface Site {
  /** Where the front page is: ends in `/`. */
  readonly address: string;
  readonly folder: string;
  /** What its build printed. */
  readonly printed: string;
  readonly close: () => Promise<void>;
}

/** What a user would say to `vite build`. */
export interface BuildOptions {
  /** Folder of the seeds, from the project's root. */
  readonly seeds: string;
  /** `/` or `/some/path/`. */
  readonly base?: string;
  /** Origin, for canonical links. */
  readonly site?: string;
  /** Folder of another copy of the project to build with. */
  readonly project?: string;
  /** Leaves out seeds that cannot be read. */
  readonly skipsUnreadable?: boolean;
  /** Keeps the newspaper on devices. */
  readonly offline?: boolean;
}

/**
 * Builds a site with the real command, in a process of its own.
 *
 * @returns what the command printed.
 * @throws when the build fails, with what it printed.
 */
export async function build(
  {
    seeds,
    base = '/',
    site = '',
    project = root,
    skipsUnreadable = false,
    offline = false,
  }: BuildOptions,
  folder: string,
): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env;
  const words = [vite, 'build', '--outDir', folder, '--base', base];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, {
    cwd: project,
    env: {
      ...environment,
      WARAQ_SEEDS: seeds,
      WARAQ_SITE: site,
      ...(offline ? { WARAQ_OFFLINE: '1' } : {}),
      WARAQ_ON_ERROR: skipsUnreadable ? 'skip' : 'fail',
    },
  });
  return stdout + stderr;
}

/** Builds a site into a folder of its own and serves it with `vite preview`. */
export async function serveSite(options: BuildOptions): Promise<Site> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waraq-site-'));
  const printed = await build(options, folder);
  const server = await preview({
    root,
    base: options.base ?? '/',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return {
    address,
    folder,
    printed,
    close: async () => {
      const closed = server.close();
      // Else the browser goes on asking through the connections that it has.
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true });
    },
  };
}
