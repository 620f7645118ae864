import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Connect, type Plugin, type ViteDevServer } from 'vite';
import type * as devCode from '../dev/dev-session.ts';
import { FolderWatch } from '../dev/watch/watch-folder.ts';
import { checkSeedsFolder } from '../input/list-files.ts';
import { announceSeedsPage } from '../inspector/announce.ts';
import { isInside } from '../path-inside.ts';
import { pagePathOf } from '../request.ts';
import type { Settings } from '../settings.ts';
import { terminalLogger } from '../terminal-logger.ts';
import { loadCode } from './compiled-modules.ts';
import { localeModule } from './locale-module.ts';
import { guardSeeds } from './seed-guard.ts';

type DevCode = typeof devCode;
type DevSession = devCode.DevSession;

const isDevCode = (module: unknown): module is DevCode =>
  typeof module === 'object' && module !== null && 'DevSession' in module;

/** Where all source lies. */
const sourceFolder = fileURLToPath(new URL('../../', import.meta.url));

/** How long to wait for Vite's watcher; one that is turned off is never ready. */
const WATCHER_WAIT_MS = 3000;

/** Waits until Vite's watcher tells of changes. To be called before it is ready. */
const watcherReady = (server: ViteDevServer): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => server.watcher.once('ready', resolve)),
    setTimeout(WATCHER_WAIT_MS, undefined, { ref: false }),
  ]);

/** Loads the session; a second time, for what was mended before the watcher was ready. */
async function loadSession(server: ViteDevServer, { paper }: Settings) {
  const ready = watcherReady(server);
  const plugins = [localeModule(() => paper.newspaper.locale)];
  const warn = (message: string): void => terminalLogger(server.config.logger).warn(message);
  const load = () => loadCode('../dev/dev-session.ts', isDevCode, warn, plugins);
  try {
    return await load();
  } catch {
    await ready;
    return load();
  }
}

/**
 * Opens the session, and restarts the server when the session's own source changes. While those
 * files are not known, because one has a mistake, any file of the source counts.
 */
async function openSession(server: ViteDevServer, settings: Settings): Promise<DevSession> {
  let sources: ReadonlySet<string> | null = null;
  server.watcher.on('all', (_, file) => {
    if (sources?.has(normalizePath(file)) ?? isInside(sourceFolder, file))
      server
        .restart()
        .catch((error: unknown) => terminalLogger(server.config.logger).error(String(error)));
  });
  const code = await loadSession(server, settings);
  ({ sources } = code);
  return new code.module.DevSession(server, settings);
}

/**
 * How long a page with the error of the session stays. Vite's client reloads it at once when the
 * server has restarted, but not when that happened before the client was connected.
 */
const ERROR_PAGE_SECONDS = 10;

/**
 * Answers as the session does, once it is open. When it cannot be opened, pages are answered with the
 * error, and Vite's own client still loads: it reloads the page when the server has restarted.
 */
const answering =
  (
    opened: Promise<DevSession>,
    base: string,
    answerOf: (session: DevSession) => Connect.NextHandleFunction,
  ): Connect.NextHandleFunction =>
  (request, response, next) =>
    void opened
      .then(
        (session) => answerOf(session)(request, response, next),
        (error: unknown) => {
          if (pagePathOf(request, base).kind === 'other') return next();
          response.setHeader('refresh', ERROR_PAGE_SECONDS);
          next(error);
        },
      )
      .catch(next);

/**
 * Watches the seeds, and tells Vite of them as its own watcher would. That one looks at every file of
 * a folder whenever one of them changes: among ten thousand an edit shows half a second later.
 */
const watchSeeds = (server: ViteDevServer, dir: string): FolderWatch =>
  new FolderWatch(dir, {
    tell: (event, file) => void server.watcher.emit(event, normalizePath(file)),
    warn: (folder, error) =>
      terminalLogger(server.config.logger).warnOnce(
        `Edits in ${folder} may not show: ${String(error)}`,
      ),
  });

/**
 * The development half of the plugin: pages and their JSON from the seeds as they are now, edits
 * on the open page without a reload, what is wrong with seeds in a panel below it.
 *
 * @param settingsOf gives the settings, once Vite has settled its own.
 */
export function devPlugin(settingsOf: () => Settings): Plugin {
  let opened: Promise<DevSession> | undefined;
  let watching: FolderWatch | null = null;
  let isLeftToVite = false;
  return {
    name: 'waraq:dev',
    apply: (_, { command, isPreview }) =>
      command === 'serve' && isPreview !== true && !process.env.VITEST,
    config({ server }) {
      // The setting to poll files, or to watch none, holds for seeds too.
      isLeftToVite = server?.watch === null || server?.watch?.usePolling === true;
      const ignored = [(file: string) => !isLeftToVite && isInside(settingsOf().dir, file)];
      return server?.watch === null ? undefined : { server: { watch: { ignored } } };
    },
    async configureServer(server) {
      const settings = settingsOf();
      await checkSeedsFolder(settings.dir);
      opened = openSession(server, settings);
      opened.catch((error: unknown) => terminalLogger(server.config.logger).error(String(error)));
      if (isLeftToVite) server.watcher.add(settings.dir);
      else watching = watchSeeds(server, settings.dir);
      const { base, root } = server.config;
      server.middlewares.use(guardSeeds(settings.dir, { base, root }));
      server.middlewares.use(answering(opened, base, (session) => session.answerPicture));
      server.middlewares.use(answering(opened, base, (session) => session.answerBrand));
      server.middlewares.use(answering(opened, base, (session) => session.answerSearch));
      server.middlewares.use(answering(opened, base, (session) => session.answerEdit));
      server.middlewares.use(answering(opened, base, (session) => session.answer));
      announceSeedsPage(server);
    },
    async closeBundle() {
      watching?.close();
      watching = null;
      const session = await opened?.catch(() => null);
      session?.close();
    },
    hotUpdate: {
      order: 'pre',
      async handler(options) {
        // Why there is no session was printed when it was opened.
        const session = await opened?.catch(() => null);
        if (session?.isOurs(options.file) !== true) return;
        if (this.environment.name === 'client') session.take(options.file);
        return options.modules.length === 0 ? [] : undefined;
      },
    },
  };
}
