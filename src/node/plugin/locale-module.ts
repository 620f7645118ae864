import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { DEFAULT_NEWSPAPER } from '../../edition/newspaper/newspaper.ts';
import type { Language, Locale } from '../../edition/newspaper/locale.ts';

/** The code that says how the interface speaks and counts; null where it is as its file says. */
export const localeCode = (locale: Locale): string | null =>
  isDeepStrictEqual(locale, DEFAULT_NEWSPAPER.locale)
    ? null
    : `export const locale = ${JSON.stringify(locale)};
export const showsHijri = ${locale.hijri};`;

/** What each file of strings exports. */
const EXPORTS: Readonly<Record<string, string>> = {
  strings: 'strings, failures, plurals',
  'search-strings': 'searchStrings, searchPlurals',
  'saved-strings': 'savedStrings, savedPlurals',
  'tool-strings': 'toolStrings',
  'passage-strings': 'passageStrings',
};

/**
 * Returns the code of a sheet of strings in the language of the newspaper; null for Arabic, which its file is.
 *
 * @param file absolute path of `strings.ts` or of one of its like.
 */
export function sheetCode(file: string, language: Language): string | null {
  const names = EXPORTS[path.basename(file, '.ts')];
  if (language === 'ar' || names === undefined) return null;
  const sheet = path.posix.join(path.posix.dirname(file), 'languages', `${language}.ts`);
  return `import { sheet } from ${JSON.stringify(sheet)};
export const { ${names} } = sheet;`;
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
      filter: {
        id: /[\\/]reader[\\/]text[\\/](?:locale|strings|search-strings|saved-strings|tool-strings|passage-strings)\.ts$/,
      },
      handler: (file) =>
        file.endsWith('locale.ts')
          ? localeCode(localeOf())
          : sheetCode(normalizePath(file), localeOf().language),
    },
  };
}
