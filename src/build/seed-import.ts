import type { Plugin } from 'vite';
import { located } from './problem.ts';
import { readSeedFile, seedId } from './read-folder.ts';
import type { Settings } from './settings.ts';

/**
 * The half of the plugin that makes `import story from '../seeds/x.txt'` a Story.
 * `?raw` and `?url` stay Vite's.
 *
 * @param settingsOf gives the settings, once Vite has settled its own.
 */
export function seedImport(settingsOf: () => Settings): Plugin {
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
        const reading = readSeedFile(file, id, dir);
        if (reading.kind !== 'story') return this.error(located(reading.problem, dir));
        for (const { line, message } of reading.story.warnings)
          this.warn({ message, id: file, loc: { file, line, column: 0 } });
        return { code: `export default ${JSON.stringify(reading.story)};`, moduleType: 'js' };
      },
    },
  };
}
