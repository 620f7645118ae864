/** Letters that only one of the languages in Arabic script uses, by its tag. Source: CLDR, exemplar characters. */
const OWN_LETTERS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ps', /[ښځڅډړږڼۍېۀ]/g],
  ['ur', /[ٹڈڑےںہھ]/g],
  ['fa', /[پچژگکی]/g],
];

/** Enough of a text to tell its language, in UTF-16 code units. */
const SAMPLE_LENGTH = 4000;

/** One letter in so many must be a language's own: names from abroad bring single ones into Arabic. */
const LETTERS_PER_OWN = 40;

const ANY_OWN_LETTER = new RegExp(OWN_LETTERS.map(([, own]) => own.source).join('|'));

/** Returns the language of a text: `ar`, `fa`, `ur` or `ps`. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!ANY_OWN_LETTER.test(sample)) return 'ar';
  const letters = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const found = OWN_LETTERS.find(
    ([, own]) => (sample.match(own)?.length ?? 0) * LETTERS_PER_OWN > letters,
  );
  return found?.[0] ?? 'ar';
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
