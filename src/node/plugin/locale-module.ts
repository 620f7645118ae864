import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { DEFAULT_NEWSPAPER } from '../../edition/newspaper/newspaper.ts';
import type { Locale } from '../../edition/newspaper/locale.ts';

/** The code that says how the interface speaks and counts; null where it is as its file says. */
export const localeCode = (locale: Locale): string | null =>
  isDeepStrictEqual(locale, DEFAULT_NEWSPAPER.locale)
    ? null
    : `export const locale = ${JSON.stringify(locale)};`;

/**
 * Puts the settings of the newspaper in the place of `reader/text/locale.ts`, for the browser and for
 * the build alike: code has one language, and no page carries what all pages have in common.
 *
 * @param localeOf gives the settings, once Vite has settled its own.
 */
export function localeModule(localeOf: () => Locale): Plugin {
  return {
    name: 'waraq:locale',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]reader[\\/]text[\\/]locale\.ts$/ },
      handler: () => localeCode(localeOf()),
    },
  };
}
