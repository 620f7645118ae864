import { describe, expect, test } from 'vitest';
import {
  createHeadlineIndex,
  foldHeadline,
  type HeadlineMatch,
} from '../../../src/edition/linking/headline-index.ts';
import { headlineKey } from '../../../src/edition/similarity/headline-key.ts';

const headlines = [
  'الصين تطالب الولايات المتحدة الالتزام بالقواعد الدولية قبل العودة إلى اليونسكو',
  'وزير الخارجية العراقي يستقبل نظيره التركي في بغداد اليوم',
  'ارتفاع أسعار النفط 3 دولارات مع تراجع المخزون الأميركي',
  'الأردن يعلن موازنة العام',
];
const indexOf = (among: readonly string[]): ((headline: string) => HeadlineMatch) => {
  const spellingOf = (headline: string) => ({
    headline,
    folded: foldHeadline(headline),
    key: headlineKey(headline),
  });
  return createHeadlineIndex(among.map(spellingOf));
};
const find = indexOf(headlines);

describe('the same headline', () => {
  test.each([
    ['الاردن يعلن موازنه العام', 'hamza, ta marbuta'],
    ['الأُردن يعلِن موازنة العــام', 'tashkeel, tatweel'],
    ['«الأردن» يعلن  موازنة\u00A0العام', 'quotes, white space'],
    ['الأردن یعلن: موازنة العام؟', 'Persian letters, punctuation'],
  ])('%s (%s)', (headline) => {
    expect(find(headline)).toEqual({ kind: 'same', index: 3 });
  });

  test('a headline of marks alone is the same as itself only', () => {
    const marks = indexOf(['؟؟؟', 'خبر']);
    expect(marks('؟؟؟')).toEqual({ kind: 'same', index: 0 });
    expect(marks('!!!')).toEqual({ kind: 'none' });
  });

  test('quotes and stops at the ends', () => {
    expect(find('"الأردن يعلن موازنة العام".')).toEqual({ kind: 'same', index: 3 });
  });
});

describe('nearly the same headline', () => {
  test('a slip of the pen', () => {
    const slip = 'الصين تطالب الولايات المتحدة الاإلتزام بالقواعد الدولية قبل العودة إلى اليونسكو';
    expect(find(slip)).toEqual({ kind: 'similar', index: 0 });
  });

  test('the day left out', () => {
    const short = 'وزير الخارجية العراقي يستقبل نظيره التركي في بغداد';
    expect(find(short)).toEqual({ kind: 'similar', index: 1 });
  });

  test('a word in the place of another is another story', () => {
    const other = 'وزير الخارجية العراقي يستقبل نظيره الإيراني في بغداد اليوم';
    expect(find(other)).toEqual({ kind: 'none' });
  });

  test('another number is another story', () => {
    const other = 'ارتفاع أسعار النفط 5 دولارات مع تراجع المخزون الأميركي';
    expect(find(other)).toEqual({ kind: 'none' });
  });

  test('a misspelt word is another word', () => {
    expect(indexOf(['مجلس النواب'])('مجلص النواب')).toEqual({ kind: 'none' });
    expect(indexOf(['مجلس النواب', 'مجلص', 'مجلص آخر'])('مجلص النواب')).toEqual({ kind: 'none' });
  });

  test('two candidates are one too many', () => {
    const twins = indexOf([
      'عاجل: مجلس النواب يناقش قانون الموازنة',
      'بالصور: مجلس النواب يناقش قانون الموازنة',
    ]);
    expect(twins('مجلس النواب يناقش قانون الموازنة')).toEqual({
      kind: 'none',
    });
  });
});
