import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../../../src/node/import/entry/text-line.ts';
import { articleSpan } from '../../../../src/node/import/html/article-span.ts';

const text = (words: string): TextLine => ({ kind: 'text', text: words });
const heading = (level: number, words: string): TextLine => ({
  kind: 'heading',
  level,
  text: words,
});

const FIRST = text('قال مدير الري في المنطقة إن العمل سيبدأ في مطلع الشهر القادم.');
const LAST = text('وأضاف أن الوزارة خصصت لهذا مبلغا كبيرا من المال في هذا العام.');

describe('articleSpan', () => {
  test('goes from below the headline to some lines after the last kept paragraph', () => {
    const after = Array.from({ length: 20 }, (_, at) => text(`سطر ${at}`));
    const page = [
      text('الرئيسية'),
      heading(1, 'العمل يبدأ قريبا'),
      text('١ مايو'),
      FIRST,
      LAST,
      ...after,
    ];
    expect(articleSpan(page, [FIRST, LAST], ['العمل يبدأ قريبا | الموقع'])).toEqual({
      headline: 'العمل يبدأ قريبا',
      lines: [text('١ مايو'), FIRST, LAST, ...after.slice(0, 15)],
    });
  });

  test('keeps marks on kept lines alone', () => {
    const page = [heading(1, 'عنوان الخبر'), FIRST, heading(2, 'فرعي'), heading(3, 'إعلان'), LAST];
    expect(articleSpan(page, [FIRST, heading(2, 'فرعي'), LAST], ['عنوان الخبر'])?.lines).toEqual([
      FIRST,
      heading(2, 'فرعي'),
      text('إعلان'),
      LAST,
    ]);
  });

  test('leaves out addresses that a page hides for machines', () => {
    const page = [heading(1, 'عنوان الخبر'), text('https://a.example/logo.png'), FIRST];
    expect(articleSpan(page, [FIRST], ['عنوان الخبر'])?.lines).toEqual([FIRST]);
  });

  test('knows the pictures of the text from others of the page', () => {
    const picture = (address: string): TextLine => ({ kind: 'picture', address });
    const page = [
      heading(1, 'عنوان الخبر'),
      picture('face.jpg'),
      FIRST,
      picture('a.jpg'),
      LAST,
      picture('thumb.jpg'),
    ];
    expect(articleSpan(page, [FIRST, picture('a.jpg'), LAST], ['عنوان الخبر'])?.lines).toEqual([
      { ...picture('face.jpg'), isAside: true },
      FIRST,
      picture('a.jpg'),
      LAST,
      { ...picture('thumb.jpg'), isAside: true },
    ]);
  });

  test('takes the title of the page where no line is the headline', () => {
    const page = [text('القائمة'), FIRST, LAST];
    expect(articleSpan(page, [FIRST, LAST], ['عنوان لا يظهر'])).toEqual({
      headline: 'عنوان لا يظهر',
      lines: [FIRST, LAST],
    });
  });

  test('does not take headlines of other stories for paragraphs', () => {
    const other = text('وزير الري يتفقد سير العمل في مشروع السد الجديد شمالي البلاد');
    const page = [
      heading(1, 'عنوان الخبر'),
      FIRST,
      ...Array.from({ length: 16 }, () => text('رابط')),
      other,
    ];
    expect(articleSpan(page, [FIRST, other], ['عنوان الخبر'])?.lines).not.toContain(other);
  });

  test('finds nothing where no paragraph was kept', () => {
    expect(articleSpan([text('الرئيسية')], [], ['عنوان'])).toBeNull();
  });
});
