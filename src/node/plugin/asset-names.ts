import type { Rolldown } from 'vite';

/**
 * Eight digits in base 36, as names stand in every page: they begin with a letter or a digit, as
 * hosts such as GitHub Pages leave out files that begin with `_` or `.`.
 */
const nameOf = (ending: string): string => `assets/[hash:8]${ending}`;

/** How the browser's scripts, styles and fonts are named: after what is in them. */
export const ASSET_NAMES = {
  hashCharacters: 'base36',
  entryFileNames: nameOf('.js'),
  chunkFileNames: nameOf('.js'),
  assetFileNames: nameOf('[extname]'),
} satisfies Rolldown.OutputOptions;
