import { rewrite, type Rule } from './rewrite.ts';

/** Words before a result of a match, by their beginning: what follows is a score even where it rises. */
const RESULT = /(?:فاز|فوز|تعادل|خسر|خسار|هزم|هزيم|نتيج|تغلب|انتصر|تقدم|سجل|بركلات|هدف)/;

/** So many words before a score, the match is still spoken of. */
const WORDS_BEFORE = 5;

const isResult = (before: string): boolean =>
  RESULT.test(before.split(' ').slice(-WORDS_BEFORE).join(' '));

const PAIR =
  /(?<![\p{L}\d.,:/-])([وبل]?[-ـ]?)(\d+(?:\.\d+)?) ?[-–—] ?(\d+(?:\.\d+)?)(?![\d/:-]|[.,]\d)/gu;

/** Returns two numbers with a line between them: a result, or a span. */
function pairInWords(before: string, first: string, second: string): string {
  const isRising = Number(second) > Number(first);
  const areSmall = first.length <= 2 && second.length <= 2;
  // A season or a war: «2023-24».
  const isShortYear = /^(?:19|20)\d\d$/.test(first) && second.length === 2;
  const isSpan = isShortYear || (isRising && !(areSmall && isResult(before)));
  if (!isSpan && areSmall) return `${first} مقابل ${second}`;
  return /(?:^| )و?بين $/.test(before) ? `${first} و${second}` : `${first} إلى ${second}`;
}

const RULES: readonly Rule[] = [
  [
    PAIR,
    (...found) => {
      const [, clitic = '', first = '', second = '', at, whole] = found;
      const before = String(whole).slice(0, Number(at));
      return clitic + pairInWords(before, first, second);
    },
  ],
  // Lines of a formation, or of a code: one number after the other.
  [/(?<=\d)-(?=\d)/g, ' '],
  [/(?<=(?<!\d)(?:19|20)\d\d) ?\/ ?(?=(?:(?:19|20)\d\d|\d\d)(?!\d))/g, ' إلى '],
];

/** Returns a text with its scores and spans in words: «فاز 3-2» as «فاز 3 مقابل 2», «10-15 يوما» as «10 إلى 15 يوما». */
export const withPairsInWords = (text: string): string => rewrite(text, RULES);
