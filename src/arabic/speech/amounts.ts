import { counted, type Counted } from './counted.ts';
import { afterNumber, NUMBER, rewrite, type Rule } from './rewrite.ts';

const DOLLAR: Counted = ['دولار', 'دولارين', 'دولارات', 'دولارا'];
const EURO: Counted = ['يورو', 'يورو', 'يورو', 'يورو'];
const POUND: Counted = ['جنيه إسترليني', 'جنيهين', 'جنيهات إسترلينية', 'جنيها إسترلينيا'];
const YEN: Counted = ['ين', 'ينين', 'ينات', 'ينا'];

const CURRENCIES: readonly (readonly [sign: string, noun: Counted])[] = [
  [String.raw`(?:US)?\$`, DOLLAR],
  ['€', EURO],
  ['£', POUND],
  ['¥', YEN],
];

/** What stands between a number and its currency. */
const SCALE = String.raw`(?: (?:ألف|ألفا|آلاف|مليون|مليونا|ملايين|مليار|مليارا|مليارات|تريليون|تريليونات))`;

const currencyRules = CURRENCIES.flatMap(([sign, noun]): readonly Rule[] => [
  [
    new RegExp(String.raw`${sign} ?(${NUMBER})(${SCALE}?)`, 'gu'),
    (_, number = '', scale = '') =>
      scale === '' ? counted(number, noun) : `${number}${scale} ${noun[0]}`,
  ],
  [
    new RegExp(String.raw`(${NUMBER})(${SCALE}?) ?${sign}`, 'gu'),
    (_, number = '', scale = '') =>
      scale === '' ? counted(number, noun) : `${number}${scale} ${noun[0]}`,
  ],
]);

const metres = (prefix: string): Counted => [
  `${prefix}متر`,
  `${prefix}مترين`,
  `${prefix}مترات`,
  `${prefix}مترا`,
];
const grams = (prefix: string): Counted => [
  `${prefix}غرام`,
  `${prefix}غرامين`,
  `${prefix}غرامات`,
  `${prefix}غراما`,
];
const bytes = (prefix: string): Counted => [
  `${prefix}بايت`,
  `${prefix}بايت`,
  `${prefix}بايت`,
  `${prefix}بايت`,
];

/** What every noun of a list has after it: «مربع», «في الساعة». */
const each = (noun: Counted, words: string): Counted => [
  `${noun[0]} ${words}`,
  `${noun[1]} ${words}`,
  `${noun[2]} ${words}`,
  `${noun[3]} ${words}`,
];

const METRE: Counted = ['متر', 'مترين', 'أمتار', 'مترا'];
const SQUARE_METRE: Counted = ['متر مربع', 'مترين مربعين', 'أمتار مربعة', 'مترا مربعا'];
const SQUARE_KILOMETRE: Counted = [
  'كيلومتر مربع',
  'كيلومترين مربعين',
  'كيلومترات مربعة',
  'كيلومترا مربعا',
];
const CUBIC_METRE: Counted = ['متر مكعب', 'مترين مكعبين', 'أمتار مكعبة', 'مترا مكعبا'];

/** Units as they are shortened after a number; a longer one before the one that it begins with. */
const UNITS: readonly (readonly [short: string, noun: Counted])[] = [
  [String.raw`(?:كلم|كم|km) ?/ ?(?:ساعة|س|h)`, each(metres('كيلو'), 'في الساعة')],
  [String.raw`(?:كلم|كم|km) ?(?:²|2|مربع)`, SQUARE_KILOMETRE],
  [String.raw`(?:م|m) ?(?:²|2)`, SQUARE_METRE],
  [String.raw`(?:م|m) ?(?:³|3)`, CUBIC_METRE],
  ['كلم|كم|km', metres('كيلو')],
  ['سم|cm', metres('سنتي')],
  ['ملم|مم|mm', metres('ملي')],
  ['كغم|كجم|كغ|كج|kg', grams('كيلو')],
  ['ملغم|ملغ|مغ|mg', grams('ملي')],
  ['غم|غ', grams('')],
  ['GB', bytes('غيغا')],
  ['MB', bytes('ميغا')],
  ['م', METRE],
];

const unitRules = UNITS.map(([short, noun]): Rule => [
  afterNumber(short),
  (_, number = '') => counted(number, noun),
]);

const RULES: readonly Rule[] = [
  [/(?<=\d) ?% ?(?=[-–] ?\d+(?:\.\d+)? ?%)/g, ''],
  [new RegExp(String.raw`% ?(${NUMBER})|(${NUMBER}) ?%`, 'gu'), '$1$2 في المئة'],
  [/(?<=\d) ?° ?(?:م(?!\p{L})|C\b)?/gu, ' درجة مئوية '],
  ...currencyRules,
  ...unitRules,
];

/** Returns a text with its percentages, sums of money and measures in words. */
export const withAmountsInWords = (text: string): string => rewrite(text, RULES);
