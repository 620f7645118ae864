import { asWord, rewrite, type Rule } from './rewrite.ts';

/** Letters with stops between them, apart or not; the last stop may be missing. */
const lettered = (letters: string): string => `${letters.replaceAll(' ', String.raw` ?\. ?`)}\\.?`;

/** News agencies, whose letters may stand apart without stops. */
const AGENCIES: readonly (readonly [letters: string, words: string])[] = [
  ['[أا] ف ب', 'فرانس برس'],
  ['د ب أ', 'وكالة الأنباء الألمانية'],
  ['أ ش أ', 'وكالة أنباء الشرق الأوسط'],
];

/** Abbreviations of several letters, as Arabic news write them. */
const LETTERED: readonly (readonly [letters: string, words: string])[] = [
  ['ص ب', 'صندوق بريد'],
  ['ق م', 'قبل الميلاد'],
  ['ش م ل', 'شركة مساهمة لبنانية'],
  ['ش م م', 'شركة مساهمة مصرية'],
  ['ش م ع', 'شركة مساهمة عامة'],
  ['ذ م م', 'ذات مسؤولية محدودة'],
  ['ر س', 'ريال سعودي'],
  ['ر ق', 'ريال قطري'],
  ['ر ع', 'ريال عماني'],
  ['ر ي', 'ريال يمني'],
  ['د إ', 'درهم إماراتي'],
  ['د ك', 'دينار كويتي'],
  ['د ب', 'دينار بحريني'],
  ['د ع', 'دينار عراقي'],
  ['د ج', 'دينار جزائري'],
  ['د ت', 'دينار تونسي'],
  ['د ل', 'دينار ليبي'],
  ['د أ', 'دينار أردني'],
  ['ج م', 'جنيه مصري'],
  ['ل س', 'ليرة سورية'],
  ['ل ل', 'ليرة لبنانية'],
];

/** Titles of one letter before a name, with a stop or a stroke; the ones with more letters first. */
const TITLES: readonly (readonly [letters: string, words: string])[] = [
  [String.raw`أ ?\. ?د`, 'الأستاذ الدكتور'],
  ['د', 'الدكتور'],
  ['م', 'المهندس'],
  ['أ', 'الأستاذ'],
];

/** A proclitic that stands before a title, and its words. */
const withTitle = (clitic: string, words: string): string =>
  clitic === 'ل' ? words.replace(/^ا/, 'ل') : clitic + words;

/** Returns the rule of an abbreviation, which may have a proclitic before it. */
const letteredRule = (pattern: string, words: string): Rule => [
  asWord(`([ولبف]?)(?:${pattern})`),
  (_, clitic = '') => clitic + words,
];

const letteredRules = [
  ...AGENCIES.map(([letters, words]) => letteredRule(letters, words)),
  ...[...AGENCIES, ...LETTERED].map(([letters, words]) => letteredRule(lettered(letters), words)),
];

const titleRules = TITLES.map(([letters, words]): Rule => [
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}.])([ولب]?)(?:${letters})(?:\. ?|/ ?)(?=\p{L}{2})`,
    'gu',
  ),
  (_, clitic = '') => `${withTitle(clitic, words)} `,
]);

const RULES: readonly Rule[] = [
  [/\(ص\)/g, 'صلى الله عليه وسلم'],
  [/\(ع\)/g, 'عليه السلام'],
  [/\(رض\)/g, 'رضي الله عنه'],
  [asWord('إلخ|الخ'), 'إلى آخره'],
  [/(?<![\p{L}\p{M}\p{N}])ص\.? ?(?=\d)/gu, 'صفحة '],
  [/(?<![\p{L}\p{M}\p{N}])ت\.? ?: ?(?=\d)/gu, 'هاتف '],
  ...letteredRules,
  ...titleRules,
  // Other letters with stops are named one by one, and end no sentence.
  [
    /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{M}])/gu,
    (letters) => letters.replaceAll('.', ' ').trim(),
  ],
];

/** Returns a text with its titles and abbreviations in words: «د. سعاد» as «الدكتور سعاد». */
export const withAbbreviationsInWords = (text: string): string => rewrite(text, RULES);
