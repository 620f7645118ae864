import { foldedWords } from './fold.ts';

/*
 * The affixes of light10, spelt as `fold` leaves them.
 * Source: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007), as
 * Lucene's ArabicStemmer applies it.
 */
const WAW = 'و';
const PREFIXES: readonly string[] = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', WAW];
const SUFFIXES: readonly string[] = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** A stem keeps at least two letters; «و» falls only where three remain, since it may be a root letter. */
const MIN_LETTERS = 2;
const MIN_LETTERS_AFTER_WAW = 3;

/** Words that begin or end with another letter have no prefix or suffix. */
const FIRST_LETTERS = PREFIXES.map((prefix) => prefix.charAt(0)).join('');
const LAST_LETTERS = SUFFIXES.map((suffix) => suffix.slice(-1)).join('');

const FIRST_ARABIC = 0x0621;
const LAST_ARABIC = 0x06ff;

function isArabic(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < FIRST_ARABIC || unit > LAST_ARABIC) return false;
  }
  return word !== '';
}

function withoutPrefix(word: string): string {
  if (!FIRST_LETTERS.includes(word.charAt(0))) return word;
  const prefix = PREFIXES.find((candidate) => word.startsWith(candidate)) ?? '';
  const rest = word.slice(prefix.length);
  return rest.length < (prefix === WAW ? MIN_LETTERS_AFTER_WAW : MIN_LETTERS) ? word : rest;
}

/** Returns a word without its suffixes; each falls once, in the order of the list. */
function withoutSuffixes(word: string): string {
  if (!LAST_LETTERS.includes(word.slice(-1))) return word;
  let rest = word;
  for (const suffix of SUFFIXES) {
    const isLongEnough = rest.length - suffix.length >= MIN_LETTERS;
    if (isLongEnough && rest.endsWith(suffix)) rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

/**
 * Returns the light stem of a word as `fold` spells it: one prefix and all suffixes dropped.
 *
 * Carriers of hamza become their letter; words with other than Arabic letters stay as they are.
 */
export function stem(word: string): string {
  if (!isArabic(word)) return word;
  return withoutSuffixes(withoutPrefix(word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي')));
}

/** Returns the stems of the words of a text, in order, repeats kept. */
export function stems(text: string): readonly string[] {
  return foldedWords(text).map(stem);
}
