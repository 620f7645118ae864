import { loadEnv, type EnvironmentOptions, type Plugin } from 'vite';
import type * as siteCode from '../build/build-site.ts';
import { ASSET_NAMES } from './asset-names.ts';
import { BUNDLE_VARIABLE } from './bundles/bundle-apart.ts';
import { Bundles } from './bundles/bundles.ts';
import { bundleClient, bundleSite } from './bundle.ts';
import { shortClassNames } from './class-names.ts';
import { componentStyles } from './component-styles.ts';
import { runCode } from './compiled-modules.ts';
import { devPlugin } from './dev-plugin.ts';
import { brandNames } from '../outputs/brand.ts';
import { picturesAmong } from '../input/find-pictures.ts';
import type { Output } from '../publishing/output.ts';
import { lateCode } from './browser-code/late-code.ts';
import { pageCode } from './browser-code/page-code.ts';
import { localeModule } from './locale-module.ts';
import { previewServer } from './preview-server.ts';
import { seedImport } from './seed-import.ts';
import { dayOf } from './day-of.ts';
import { filesBelow } from '../input/list-files.ts';
import { seedsAmong } from '../input/list-names.ts';
import { otherDocuments } from '../input/other-documents.ts';
import type { FileProblem } from '../problem.ts';
import { checkCache, checkOutput } from '../build/output-folder.ts';
import { settle, type SeedsOptions, type Settings } from '../settings.ts';
import { terminalLogger } from '../terminal-logger.ts';
import { startStopwatch } from '../stopwatch.ts';
import { unusedComponents } from './browser-code/unused-components.ts';
import { startWorkerPool } from '../workers/pool.ts';

/** What the browser runs, and what makes the site in Node. */
const environments: Record<string, EnvironmentOptions> = {
  client: {
    build: {
      rolldownOptions: { output: ASSET_NAMES },
    },
  },
  ssr: {
    // Else React's development half is bundled too, and asked for at each step.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      rolldownOptions: {
        input: {
          site: 'src/node/build/build-site.ts',
          worker: 'src/node/workers/worker.ts',
        },
      },
      ssr: true,
      target: 'node20',
    },
  },
};

type SiteCode = typeof siteCode;

const isSiteCode = (module: unknown): module is SiteCode =>
  typeof module === 'object' && module !== null && 'buildSite' in module;

/**
 * From so many seeds on, bundles are made in processes of their own: starting those takes as long as reading some
 * hundreds of seeds, and the bundler leaves its process some 200 MB larger.
 */
const SEEDS_WORTH_A_PROCESS = 2000;

/** Makes sure that a build may write where the settings say. */
function checkFolders({ dir, cache, output }: Settings, root: string, publicDir: string): void {
  const folders = { root, seeds: dir, cache: cache.path, publicDir };
  checkCache(cache, output, folders);
  checkOutput(output, folders);
}

/** What `seeds()` takes in `vite.config.ts`. */
export interface PluginOptions extends SeedsOptions {
  /** What a build puts into the output folder beside the pages: a feed, a file for the host. */
  readonly outputs?: readonly Output[] | undefined;
}

/**
 * Returns the Vite plugin: seeds in, a newspaper out. `import story from '…/x.txt'` gives a Story;
 * `vite dev` shows the edition and follows its seeds; `vite build` writes every page, its JSON
 * and its HTML; `vite preview` serves them as a static host would.
 *
 * @throws Error, when Vite starts, if an option makes no sense; it says which and how to mend it.
 */
export function seeds(options: PluginOptions = {}): Plugin[] {
  let settings: Settings | undefined;
  const settingsOf = (): Settings => {
    if (settings === undefined) throw new Error('Vite has not settled its configuration yet.');
    return settings;
  };
  const site: Plugin = {
    name: 'waraq:site',
    config(user, { mode, command }) {
      const root = user.root ?? process.cwd();
      const vite = { base: user.base, outDir: user.build?.outDir };
      settings = settle(options, vite, loadEnv(mode, root, ''), root, dayOf(new Date()));
      return {
        base: settings.base,
        define: {
          'import.meta.env.WARAQ_OFFLINE': String(command === 'build' && settings.offline === true),
        },
        appType: 'mpa',
        css: command === 'build' ? { modules: { generateScopedName: shortClassNames(root) } } : {},
        // Else Vite reads its file of settings anew for each half of a build.
        builder: { sharedConfigBuild: true },
        build: {
          outDir: settings.output.path,
          write: false,
          cssCodeSplit: false,
          cssMinify: 'lightningcss',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          reportCompressedSize: false,
        },
        environments,
      };
    },
    async buildApp(builder) {
      const stopwatch = startStopwatch();
      const { root, publicDir } = builder.config;
      const { locale } = settingsOf().paper.newspaper;
      const only = process.env[BUNDLE_VARIABLE];
      if (only !== undefined) return new Bundles(builder, locale, false).makeOnly(only);
      const logger = terminalLogger(builder.config.logger);
      const { dir } = settingsOf();
      checkFolders(settingsOf(), root, publicDir);
      const unreadFolders: FileProblem[] = [];
      const found = await filesBelow(dir, (problem) => unreadFolders.push(problem));
      const files = seedsAmong(dir, found);
      const bundles = new Bundles(builder, locale, files.size >= SEEDS_WORTH_A_PROCESS);
      const code = await bundleSite(bundles);
      const pool = startWorkerPool(code.fileOf('worker'), files.size);
      try {
        const { buildSite } = await runCode(code.fileOf('site'), isSiteCode);
        stopwatch.lap('code');
        await buildSite({
          config: { ...builder.config, logger },
          settings: settingsOf(),
          codeName: code.name,
          bundleClient: () => bundleClient(bundles),
          files,
          unreadFolders,
          otherFiles: otherDocuments(dir, found),
          foundPictures: picturesAmong(dir, found, brandNames(settingsOf().paper.newspaper)),
          outputs: options.outputs ?? [],
          pool,
          stopwatch,
        });
      } finally {
        await pool.close();
      }
    },
  };
  return [
    componentStyles(),
    unusedComponents(),
    lateCode(),
    pageCode(),
    site,
    localeModule(() => settingsOf().paper.newspaper.locale),
    seedImport(settingsOf),
    devPlugin(settingsOf),
    previewServer(),
  ];
}
