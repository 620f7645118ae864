import { wordSet } from './word-set.ts';

/**
 * Labels before the keywords of a story.
 *
 * Source: [P], [K].
 */
export const TAG_LABELS = wordSet([
  // [P]
  `كلمات مفتاحية، كلمات دالة، الكلمات الدلالية، الكلمات المفتاحية، وسوم، الوسوم، تاغ،
    هاشتاغ`,
  // [K]
  `كلمات دليلية، الكلمات الدليلية، كلمات مفاتيح، مفردات، كلمات البحث، تگ‌ها، تگ ها`,
  `الكلمات الدالة، كلمات دلالية، الدلالات، تاغات، تاجات، تاج، علامات، العلامات،
    المواضيع، دلالات، مفاتيح، برچسب‌ها، برچسب ها، کلیدواژه‌ها، کلیدواژه ها، کلید واژه ها،
    کلمات کلیدی، ٹیگز، Tags، Keywords، هاشتاق، سمات، أوسمة، الأوسمة، وسم، المزيد عن، المزيد حول، اقرأ عن`,
]);

/**
 * Labels that also open a line of keywords without a colon, as they are written.
 *
 * Source: [P], [K].
 */
export const TAG_LABELS_WITHOUT_COLON: readonly string[] = [
  'سمات',
  'الوسوم',
  'وسوم',
  'تاجز',
  'تاغات',
];
