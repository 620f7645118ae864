import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Connect, type Plugin, type ViteDevServer } from 'vite';
import { loadCode } from '../plugin/compiled-modules.ts';
import type * as devCode from './dev-session.ts';
import { checkSeedsFolder } from '../input/list-names.ts';
import { announceSeedsPage } from '../inspector/announce.ts';
import type { Settings } from '../settings.ts';
import { FolderWatch } from './watch/watch-folder.ts';

type DevCode = typeof devCode;
type DevSession = devCode.DevSession;

const isDevCode = (module: unknown): module is DevCode =>
  typeof module === 'object' && module !== null && 'DevSession' in module;

const isIn = (dir: string, file: string): boolean => {
  const below = path.relative(dir, file);
  return below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
};

/** Where all source lies. */
const sourceFolder = fileURLToPath(new URL('../../', import.meta.url));

/** How long the watcher may take for its first look, in milliseconds; one that is off never looks. */
const firstLook = 3000;

/** Waits until changes of files are told. To be called before the watcher has looked at them all. */
const watched = (server: ViteDevServer): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => server.watcher.once('ready', resolve)),
    setTimeout(firstLook, undefined, { ref: false }),
  ]);

/** Loads the session. What was mended before the watcher had looked is told by nobody: so, again. */
async function loadSession(server: ViteDevServer) {
  const ready = watched(server);
  try {
    return await loadCode('../dev/dev-session.ts', isDevCode);
  } catch {
    await ready;
    return loadCode('../dev/dev-session.ts', isDevCode);
  }
}

/**
 * Opens the session; when its own source changes, the server starts anew. While it is not known
 * which files those are, because one has a mistake, any may be where that is mended.
 */
async function openSession(server: ViteDevServer, settings: Settings): Promise<DevSession> {
  let sources: ReadonlySet<string> | null = null;
  server.watcher.on('all', (_, file) => {
    if (sources?.has(normalizePath(file)) ?? isIn(sourceFolder, file)) void server.restart();
  });
  const code = await loadSession(server);
  ({ sources } = code);
  return new code.module.DevSession(server, settings);
}

/** Answers as the session does, once it is open. */
const answering =
  (
    opened: Promise<DevSession>,
    answerOf: (session: DevSession) => Connect.NextHandleFunction,
  ): Connect.NextHandleFunction =>
  (request, response, next) =>
    void opened.then((session) => answerOf(session)(request, response, next), next);

/**
 * Watches the seeds, and tells Vite of them as its own watcher would. That one looks at every file of
 * a folder whenever one of them changes, which takes longer than all the rest with ten thousand.
 *
 * @returns null when the system cannot watch it so, and Vite's own watcher has to.
 */
function watchSeeds(server: ViteDevServer, dir: string): FolderWatch | null {
  try {
    return new FolderWatch(dir, {
      tell: (event, file) => void server.watcher.emit(event, normalizePath(file)),
      warn: (file, error) =>
        server.config.logger.warnOnce(`Edits in ${file} may not show: ${String(error)}`),
    });
  } catch {
    return null;
  }
}

/**
 * The development half of the plugin: pages and their JSON from the seeds as they are now, edits
 * on the open page without a reload, broken seeds in Vite's overlay.
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
      // Who has files watched by polling, or not at all, has reasons that hold for seeds too.
      isLeftToVite = server?.watch === null || server?.watch?.usePolling === true;
      const ignored = [(file: string) => !isLeftToVite && isIn(settingsOf().dir, file)];
      return server?.watch === null ? undefined : { server: { watch: { ignored } } };
    },
    async configureServer(server) {
      const settings = settingsOf();
      await checkSeedsFolder(settings.dir);
      opened = openSession(server, settings);
      opened.catch((error: unknown) => server.config.logger.error(String(error)));
      if (!isLeftToVite) watching = watchSeeds(server, settings.dir);
      isLeftToVite = watching === null;
      if (isLeftToVite) server.watcher.add(settings.dir);
      server.middlewares.use(answering(opened, (session) => session.answerPicture));
      server.middlewares.use(answering(opened, (session) => session.answer));
      announceSeedsPage(server);
    },
    closeBundle() {
      watching?.close();
      watching = null;
    },
    hotUpdate: {
      order: 'pre',
      async handler(options) {
        // Without a session there is nothing to take; why there is none was said.
        const session = await opened?.catch(() => null);
        if (session?.isOurs(options.file) !== true) return;
        if (this.environment.name === 'client') await session.take(options);
        return options.modules.length === 0 ? [] : undefined;
      },
    },
  };
}
