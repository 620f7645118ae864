import type { Plugin } from 'vite';
import { loadCode } from './compiled-modules.ts';
import type * as seedCode from './seed-module.ts';
import { seedId } from '../input/list-names.ts';
import type { Settings } from '../settings.ts';

type SeedCode = typeof seedCode;

const isSeedCode = (module: unknown): module is SeedCode =>
  typeof module === 'object' && module !== null && 'readSeedModule' in module;

/**
 * Returns the half of the plugin that makes `import story from '../seeds/x.txt'` a Story.
 * `?raw` and `?url` stay Vite's.
 *
 * @param settingsOf gives the settings, once Vite has settled its own.
 */
export function seedImport(settingsOf: () => Settings): Plugin {
  let code: Promise<SeedCode> | undefined;
  return {
    name: 'waraq:seed-import',
    enforce: 'pre',
    load: {
      filter: { id: /\.txt$/ },
      async handler(file) {
        const { dir } = settingsOf();
        const id = seedId(dir, file);
        if (id === null) return null;
        this.addWatchFile(file);
        code ??= loadCode('seed-module.ts', isSeedCode, (message) => this.warn(message)).then(
          ({ module }) => module,
        );
        const { readSeedModule } = await code;
        const read = readSeedModule(file, id, dir);
        if (read.kind === 'error') return this.error(read.error);
        for (const { line, message } of read.warnings)
          this.warn({ message, id: file, loc: { file, line, column: 0 } });
        return { code: read.code, moduleType: 'js' };
      },
    },
  };
}
