/** A face is shipped in three files, so that a page fetches only what its words need. */
export type NewsPart = 'arabic' | 'marks' | 'latin';

/** What a font file holds: a part of a face, or the letters and signs of the Qur'an, which few pages need. */
export type FontPart = NewsPart | 'quran';

type Range = readonly [first: number, last: number];

function characters(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/**
 * Arabic script: the space lives here, because every font file of the source has it and a line of
 * Arabic then is one run. Letters by language: Arabic and its Maghrebi loans (ڤ ڨ ڭ گ), Persian,
 * Urdu, Pashto, and the Kurdish letters of names. Ranges are those of the Unicode Arabic block.
 */
const ARABIC =
  '\u0020\u00a0' +
  characters([
    [0x060c, 0x060d], // ، ؍
    [0x0610, 0x0614], // honorific marks of Urdu
    [0x061b, 0x061b], // ؛
    [0x061f, 0x063a], // ؟ and the letters
    [0x0640, 0x0655], // tatweel, letters, tashkeel
    [0x0660, 0x066d], // ٠-٩ ٪ ٫ ٬ ٭
    [0x0670, 0x0671], // dagger alef, wasla
    [0x06f0, 0x06f9], // ۰-۹
    [0x200c, 0x200f], // ZWNJ, ZWJ and the two direction marks
    [0x2010, 0x2010], // ‐
    [0xfd3e, 0xfd3f], // ﴾ ﴿
    [0xfdf2, 0xfdf2], // ﷲ
    [0xfdfa, 0xfdfc], // ﷺ ﷻ ﷼
    [0xfe70, 0xfe74], // presentation forms, in 0.7% of stories
    [0xfe76, 0xfefc],
  ]) +
  'پچژکگیۀ' + // Persian
  'ٹڈڑںھہۂۃےۓ۔' + // Urdu
  'ټځڅډړږښګڼېۍ' + // Pashto
  'ڕڵۆێە' + // Kurdish
  'ڤڨڭ'; // Maghrebi

/**
 * The Qur'an in Arabic news: its signs, and the letters that they stand on, since a letter and its sign are
 * shaped by one font.
 */
const QURAN =
  '\u0020' +
  characters([
    [0x0621, 0x063a], // letters
    [0x0640, 0x0655], // tatweel, letters, tashkeel
    [0x0660, 0x0669], // ٠-٩
    [0x0670, 0x0671], // dagger alef, wasla
    [0x06cc, 0x06cc], // ی
    [0x06d6, 0x06ed], // signs
    [0x200c, 0x200f], // ZWNJ, ZWJ and the two direction marks
    [0xfd3e, 0xfd3f], // ﴾ ﴿
  ]);

/** What Arabic news takes from the Latin files all the time: digits, quotes, stops, dashes. */
const MARKS = characters([
  [0x21, 0x3f],
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
]);

/** Latin letters with the accents of western Europe, and signs that are rare in Arabic news. */
const LATIN = characters([
  [0x40, 0x7e],
  [0xa1, 0xa3],
  [0xa5, 0xa5],
  [0xa7, 0xaa],
  [0xae, 0xb0],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xba, 0xba],
  [0xbf, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
]);

/** What news in Arabic, Persian, Urdu and Pashto is written with, by the file that holds it. */
export const NEWS_CHARACTERS: Readonly<Record<FontPart, string>> = {
  arabic: ARABIC,
  marks: MARKS,
  latin: LATIN,
  quran: QURAN,
};
