import { foldedWords } from '../text/fold.ts';

/**
 * Words that date an event by the day of writing, as `fold` spells them; «يوم» alone is no date.
 *
 * Source: the seed of the project («اليوم السبت») and own knowledge.
 */
const DAY_WORDS: readonly string[] = [
  'اليوم',
  'امس',
  'غدا',
  'البارحه',
  'الليله',
  'امروز',
  'ديروز',
  'فردا',
  'اج',
  'نن',
  'پرون',
];

/** The words that «و» and «ف» are written together with. */
const TAKES_PREFIX = /^(ال|امس)/;

/** Each spelling of a day's word, and the word. */
const DAY_WORD_OF: ReadonlyMap<string, string> = new Map(
  DAY_WORDS.flatMap((word) => {
    const prefixes = TAKES_PREFIX.test(word) ? ['', 'و', 'ف'] : [''];
    return prefixes.map((prefix) => [prefix + word, word] as const);
  }),
);

/** Before «اليوم» these make it «today» as an age («عالم اليوم»), or part of a paper's name. */
const NOT_A_DAY_BEFORE: ReadonlySet<string> = new Set([
  'عالم',
  'اخبار',
  'روسيا',
  'المصري',
  'القدس',
  'الشرق',
  'الامارات',
  'صحيفه',
  'جريده',
]);

/**
 * Tells whether a text dates something by its own day («اليوم السبت», «أمس»).
 *
 * A reader then needs to know that these days are those of the first publication.
 */
export function speaksOfRelativeDays(text: string): boolean {
  const words = foldedWords(text);
  return words.some((word, at) => {
    const day = DAY_WORD_OF.get(word);
    if (day === undefined) return false;
    const before = words[at - 1] ?? '';
    const after = words[at + 1] ?? '';
    return !NOT_A_DAY_BEFORE.has(before) && !(day === 'اليوم' && after === 'السابع');
  });
}
