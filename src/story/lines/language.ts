/**
 * What tells one of the languages in Arabic script from Arabic, by its tag: its letters, the small words of
 * Pashto, the ى that Uyghur has inside of words. A letter of two languages counts for both.
 * Source: CLDR, exemplar characters.
 */
const OWN_LETTERS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ckb', /[ەێۆڕڵڤ]/g],
  ['ps', /[ښځڅډړږڼۍې]|(?<!\S)(?:د|ته|په)(?!\S)/g],
  ['ug', /[ەېۆۇۈۋڭ]|ى(?=\p{L})/gu],
  ['sd', /[ڪٿڏڊڌڍڄڃٻڀڇڦڱڻڳڙٽٺ۽۾]/g],
  ['ur', /[ٹڈڑےںہ]/g],
];

/** Letters that the languages above share with Persian, which has none of its own. */
const PERSIAN_LETTERS = /[پچژگکی]/g;

/** The languages that a text can be told to be in. */
export const LANGUAGES: readonly string[] = ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'en', 'fr'];

/** Enough of a text to tell its language, in UTF-16 code units. */
const SAMPLE_LENGTH = 4000;

/** One letter in so many must be a language's own: names from abroad bring single ones into Arabic. */
const LETTERS_PER_OWN = 40;

/** Nothing but letters of Arabic, digits and signs, as in most texts. */
const PLAIN_ARABIC =
  /^[^A-Za-z\u00C0-\u060B\u063B-\u063F\u0671-\u06D3\u06D5\u06EE-\u06FF\u0710-\u1FFF\u2C00-\uFFFF]*$/;

/** Words that only Arabic opens with its article; some Arabic keyboards write ک and ی for ك and ي. */
const ARTICLE = /(?:^|[\s«"(])(?:[وبفک]{0,2}ال|لل)\p{L}/gu;

/** One word in so many has its article in Arabic, and hardly any in Persian. */
const WORDS_PER_ARTICLE = 8;

/** The words that two languages in Latin script cannot do without. */
const LATIN_WORDS: readonly (readonly [lang: string, words: RegExp])[] = [
  ['en', /\b(?:the|of|and|to|in|for|is|was|on|with|by|at|from|that|has|after|it)\b/gi],
  ['fr', /\b(?:le|la|les|des|du|de|et|en|un|une|pour|dans|sur|est|au|aux|que|qui|par)\b/gi],
];

const UNKNOWN_LANGUAGE = 'und';

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function hasEnough(own: number, letters: number): boolean {
  return own * LETTERS_PER_OWN > letters;
}

/** The first of some counted languages that has most, or null where none has any. */
function mostOf(counts: readonly (readonly [lang: string, count: number])[]): string | null {
  const most = Math.max(...counts.map(([, count]) => count));
  return most === 0 ? null : (counts.find(([, count]) => count === most)?.[0] ?? null);
}

/** The language of a text in Arabic script of so many letters. */
function arabicScriptLanguage(text: string, letters: number): string {
  const counts = OWN_LETTERS.map(([lang, own]) => [lang, countOf(text, own)] as const);
  const found = mostOf(counts.filter(([, own]) => hasEnough(own, letters)));
  if (found !== null) return found;
  if (!hasEnough(countOf(text, PERSIAN_LETTERS), letters)) return 'ar';
  const words = countOf(text, /\S+/g);
  return countOf(text, ARTICLE) * WORDS_PER_ARTICLE > words ? 'ar' : 'fa';
}

/** English or French, whichever has more of its small words; `und` where that settles nothing. */
function latinScriptLanguage(text: string): string {
  const counts = LATIN_WORDS.map(([lang, words]) => [lang, countOf(text, words)] as const);
  const [one, other] = counts.map(([, count]) => count);
  return one === other ? UNKNOWN_LANGUAGE : (mostOf(counts) ?? UNKNOWN_LANGUAGE);
}

/**
 * Returns the language of a text as a tag of BCP 47: `ar`, `fa`, `ur`, `ps`, `ckb`, `sd`, `ug`, `en`, `fr`,
 * or `und` for text in another script, or in Latin letters that neither English nor French explains.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (PLAIN_ARABIC.test(sample)) return 'ar';
  const letters = countOf(sample, /\p{Script=Arabic}/gu);
  const latin = countOf(sample, /\p{Script=Latin}/gu);
  if (latin > letters) return latinScriptLanguage(sample);
  if (letters > 0) return arabicScriptLanguage(sample, letters);
  return /\p{L}/u.test(sample) ? UNKNOWN_LANGUAGE : 'ar';
}

/**
 * Returns the language that most of some lines are in, by their letters: a headline of another story does not
 * decide for the story that names it.
 */
export function languageOfLines(lines: readonly string[]): string {
  if (lines.every((line) => PLAIN_ARABIC.test(line))) return 'ar';
  const lengths = new Map<string, number>();
  for (const line of lines) {
    if (!/\p{L}/u.test(line)) continue;
    const lang = languageOf(line);
    lengths.set(lang, (lengths.get(lang) ?? 0) + line.length);
  }
  return mostOf([...lengths]) ?? 'ar';
}

/**
 * Returns the language of a few words of a story in another: its own, unless they are in another script.
 * @param lang the language of the story
 */
export function languageOfWords(text: string, lang: string): string {
  const isInArabicScript = !['en', 'fr', UNKNOWN_LANGUAGE].includes(lang);
  const letters = countOf(text, /\p{Script=Arabic}/gu);
  const isOtherScript = isInArabicScript ? letters === 0 && /\p{L}/u.test(text) : letters > 0;
  return isOtherScript ? languageOf(text) : lang;
}

/** Enough of a text to tell its script, in UTF-16 code units. */
const SCRIPT_SAMPLE_LENGTH = 2000;

/** Tells whether most of the first letters of a text are Latin. */
export function isMostlyLatin(text: string): boolean {
  const head = text.slice(0, SCRIPT_SAMPLE_LENGTH);
  if (!/[A-Za-z\u00C0-\u024F]/.test(head)) return false;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 > head.replace(/\s/g, '').length;
}
