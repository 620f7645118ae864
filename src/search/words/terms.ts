import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { isLikeArticle } from '../../arabic/vocabulary/words-like-articles.ts';
import { isArabic } from './affixes.ts';

/** What may be joined before the article: «و», «أو» and «أف» of questions, and «ب» after them or alone. */
const BEFORE_ARTICLE = /^(?:و|ا[وف]|ف(?=ب))?ب?(?=ال...)/;
const MAY_BEGIN_SO = /^.{0,3}ال/;
const CONJUNCTION = /^[وف]/;
const ARTICLE = /^ال/;

/**
 * «ل» before an article or before a word that begins with it: «للبيت» is «لبيت», as is «ل» before «بيت»; but
 * «للبنان» is «لبنان».
 */
const TWO_LAMS = /^(?:و|ف|ا[وف])?ل(?=ل..)/;

/**
 * Returns the word under which a folded word is indexed: without its article and what stands before that. «ك» and
 * «ف» before an article are left: more names begin so than would be saved.
 */
export function termOf(word: string): string {
  if (FUNCTION_WORDS.has(word)) return word;
  // All words of an edition come here.
  if (!MAY_BEGIN_SO.test(word)) return word.replace(TWO_LAMS, '');
  if (isLikeArticle(word)) return word;
  const alone = word.replace(CONJUNCTION, '');
  if (isLikeArticle(alone)) return alone;
  const joined = BEFORE_ARTICLE.exec(word);
  if (joined === null) return word.replace(TWO_LAMS, '');
  const rest = word.slice(joined[0].length);
  return isLikeArticle(rest) ? rest : rest.replace(ARTICLE, '');
}

/** Returns a folded word without the prefix it most likely has, for comparing beginnings. */
export const withoutPrefix = (word: string): string =>
  isArabic(word) ? word.replace(/^[وف]?(?:[بك]?ال(?=..)|ل(?=ل.))/, '') : word;
