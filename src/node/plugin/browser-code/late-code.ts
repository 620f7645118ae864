import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** What Vite calls for each import of code that comes late. */
const VITE_LOADER = /^\0vite\/preload-helper\.js$/;

/**
 * Puts our own loader of late code in the place of Vite's, which is 500 bytes of brotli larger: it also waits for
 * sheets of styles, and late code has none here. If Vite comes to name its own otherwise, the script is larger and
 * still right.
 */
export function lateCode(): Plugin {
  let root = '';
  return {
    name: 'waraq:late-code',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      ({ root } = config);
    },
    load: {
      filter: { id: VITE_LOADER },
      handler() {
        const file = normalizePath(path.join(root, 'src/reader/status/load-late.ts'));
        return `export { loadLate as __vitePreload } from ${JSON.stringify(file)};`;
      },
    },
  };
}
