import type { Plugin } from 'vite';
import { shortenProperties } from './short-properties.ts';

/** Makes the style sheet of a build smaller once it is whole: it is written into every page. */
export function slimStyles(): Plugin {
  return {
    name: 'waraq:slim-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = shortenProperties(file.source.toString());
    },
  };
}
