import path from 'node:path';
import type { Plugin } from 'vite';
import type { ShortNames } from './short-names.ts';

const sheet = /\.css(?:\?|$)/;

/**
 * Makes the reader's style sheets smaller in a build.
 *
 * @param folder where they are.
 * @param names gives the short names.
 */
export function slimStyles(folder: string, names: () => ShortNames): Plugin {
  return {
    name: 'waraq:slim-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: sheet },
      handler(code, id) {
        return path.normalize(id).startsWith(folder)
          ? { code: names().shorten(code), map: null }
          : null;
      },
    },
  };
}
