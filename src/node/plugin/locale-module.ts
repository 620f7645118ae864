import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { DEFAULT_NEWSPAPER } from '../../edition/newspaper/newspaper.ts';
import type { Language, Locale } from '../../edition/newspaper/locale.ts';

/** The code that says how the interface speaks and counts; null where it is as its file says. */
export const localeCode = (locale: Locale): string | null =>
  isDeepStrictEqual(locale, DEFAULT_NEWSPAPER.locale)
    ? null
    : `export const locale = ${JSON.stringify(locale)};`;

/** The words of a sheet over those of the Arabic one, which stand in for what it lacks. */
const SHEETS: Readonly<Record<string, string>> = {
  strings: `export const { themes, failures } = sheet;
export const strings = { ...arabic.strings, ...sheet.strings };
export const plurals = { ...arabic.plurals, ...sheet.plurals };`,
  'search-strings': `export const searchStrings = { ...arabic.searchStrings, ...sheet.searchStrings };
export const searchPlurals = { ...arabic.searchPlurals, ...sheet.searchPlurals };`,
};

/**
 * Returns the code of a sheet of strings in the language of the newspaper; null for Arabic, which its file is.
 *
 * @param file absolute path of `strings.ts` or `search-strings.ts`.
 */
export function sheetCode(file: string, language: Language): string | null {
  const words = SHEETS[path.basename(file, '.ts')];
  if (language === 'ar' || words === undefined) return null;
  const sheet = path.posix.join(path.posix.dirname(file), 'languages', `${language}.ts`);
  return `import { sheet } from ${JSON.stringify(sheet)};
import * as arabic from ${JSON.stringify(`${file}?arabic`)};
${words}`;
}

/**
 * Puts the settings of the newspaper in the place of `reader/text/locale.ts`, and its language in that of the
 * strings, for the browser and for the build alike: code has one language, and no page carries what all
 * pages have in common.
 *
 * @param localeOf gives the settings, once Vite has settled its own.
 */
export function localeModule(localeOf: () => Locale): Plugin {
  return {
    name: 'waraq:locale',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]reader[\\/]text[\\/](?:locale|strings|search-strings)\.ts$/ },
      handler: (file) =>
        file.endsWith('locale.ts')
          ? localeCode(localeOf())
          : sheetCode(normalizePath(file), localeOf().language),
    },
  };
}
