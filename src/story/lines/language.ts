/** Letters that only one of the languages of Arabic script uses, by the language's tag (BCP 47). */
const OWN_LETTERS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ps', /[ښځڅډړږڼۍېۀ]/g],
  ['ur', /[ٹڈڑےںہھ]/g],
  ['fa', /[پچژگکی]/g],
];

/** Enough of a text to tell its language. */
const SAMPLE = 4000;

/** One letter in this many must be a language's own: names from abroad bring single ones into Arabic. */
const ONE_IN = 40;

/** Takes a text; gives its language: `ar`, `fa`, `ur` or `ps`. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const found = OWN_LETTERS.find(([, own]) => (sample.match(own)?.length ?? 0) * ONE_IN > letters);
  return letters > 0 && found !== undefined ? found[0] : 'ar';
}

/** Enough of a text to tell its script. */
const SCRIPT_SAMPLE = 2000;

/** Takes a text; tells whether most of its first letters are Latin. */
export function isMostlyLatin(text: string): boolean {
  const head = text.slice(0, SCRIPT_SAMPLE);
  if (!/[A-Za-z\u00C0-\u024F]/.test(head)) return false;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 > head.replace(/\s/g, '').length;
}
