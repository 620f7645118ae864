import { createContext, useContext } from 'react';
import { arabic } from './arabic.ts';
import { english, type Words } from './english.ts';
import { arabicRoles, englishRoles, type RoleNames } from './role-words.ts';

/** The language that a page of the seeds is in. */
export interface PageLanguage {
  readonly lang: 'ar' | 'en';
  readonly words: Words;
  readonly names: RoleNames;
}

const ENGLISH: PageLanguage = { lang: 'en', words: english, names: englishRoles };
const ARABIC: PageLanguage = { lang: 'ar', words: arabic, names: arabicRoles };

/** The language of a page, for all that stands on it. */
export const LanguageContext = createContext(ENGLISH);

/** Returns the language of the page. */
export const useLanguage = (): PageLanguage => useContext(LanguageContext);

/** Returns the words of the page. */
export const useWords = (): Words => useLanguage().words;

/** A language tag with its weight. Source: RFC 9110, section 12.5.4, `Accept-Language`. */
const RANGE = /^\s*([a-z]+)(?:-[a-z\d-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i;

/**
 * Returns the language that a reader wants most among those of the pages; English where it is neither.
 *
 * @param accepted what a browser says in `Accept-Language`: `ar,en;q=0.5`.
 */
export function languageFor(accepted = ''): PageLanguage {
  const wanted = accepted.split(',').flatMap((range) => {
    const [, tag = '', weight = '1'] = RANGE.exec(range) ?? [];
    const of = { ar: ARABIC, en: ENGLISH }[tag.toLowerCase()];
    return of === undefined ? [] : { of, weight: Number(weight) };
  });
  const [first] = wanted.toSorted((one, other) => other.weight - one.weight);
  return first === undefined || first.weight === 0 ? ENGLISH : first.of;
}
