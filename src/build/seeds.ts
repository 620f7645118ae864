import path from 'node:path';
import { loadEnv, type Plugin } from 'vite';
import { buildSite } from './build-site.ts';
import { devServer } from './dev-server.ts';
import { previewServer } from './preview-server.ts';
import { seedImport } from './seed-import.ts';
import {
  environmentNames,
  normaliseBase,
  settle,
  type SeedsOptions,
  type Settings,
} from './settings.ts';
import { scriptedStyles } from './styles/scripted-styles.ts';
import { readableName, shortNames, type ShortNames } from './styles/short-names.ts';
import { slimStyles } from './styles/slim-styles.ts';

/** Names of assets stand in every page: six letters of hash are one chance in 10^10 to meet. */
const asset = (ending: string): string => `assets/[hash:6]${ending}`;

/**
 * The Vite plugin: seeds in, a newspaper out. `import story from '…/x.txt'` gives a Story;
 * `vite dev` shows the edition and follows its seeds; `vite build` writes every page, its JSON
 * and its HTML; `vite preview` serves them as a static host would.
 *
 * @throws Error, when Vite starts, if an option makes no sense; it says which and how to mend it.
 */
export function seeds(options: SeedsOptions = {}): Plugin[] {
  let settings: Settings | undefined;
  const settingsOf = (): Settings => {
    if (settings === undefined) throw new Error('Vite has not settled its configuration yet.');
    return settings;
  };
  let readerFolder = '';
  let short: ShortNames | undefined;
  const names = (): ShortNames => (short ??= shortNames(readerFolder));
  const site: Plugin = {
    name: 'waraq:site',
    config(user, { mode, command }) {
      const root = user.root ?? process.cwd();
      readerFolder = path.resolve(root, 'src/reader');
      const environment = loadEnv(mode, root, [...environmentNames]);
      settings = settle(options, environment, root);
      return {
        base: normaliseBase(user.base || environment.BASE || '/'),
        appType: 'mpa',
        css: {
          modules: {
            generateScopedName: (name: string, file: string) =>
              (command === 'build' ? names().scoped : readableName)(name, file),
          },
        },
        builder: {},
        build: {
          outDir: user.build?.outDir || environment.OUT || 'dist',
          write: false,
          cssCodeSplit: false,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          reportCompressedSize: false,
        },
        environments: {
          client: {
            build: {
              rolldownOptions: {
                output: { entryFileNames: asset('.js'), assetFileNames: asset('[extname]') },
              },
            },
          },
          ssr: {
            build: {
              rolldownOptions: { input: 'src/render-page.tsx' },
              ssr: true,
              target: 'node20',
            },
            resolve: { noExternal: true },
          },
        },
      };
    },
    async buildApp(builder) {
      await buildSite(builder, settingsOf());
    },
  };
  return [
    scriptedStyles(names),
    slimStyles(() => readerFolder, names),
    site,
    seedImport(settingsOf),
    devServer(settingsOf),
    previewServer(),
  ];
}
