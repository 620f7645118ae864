import { describe, expect, test } from 'vitest';
import { counted, fill } from '../../../src/reader/text/phrase.ts';
import { plurals } from '../../../src/reader/text/strings.ts';

describe('counted', () => {
  test.each([
    [0, 'مدة القراءة: أقل من دقيقة'],
    [1, 'مدة القراءة: دقيقة واحدة'],
    [2, 'مدة القراءة: دقيقتان'],
    [5, 'مدة القراءة: 5 دقائق'],
    [11, 'مدة القراءة: 11 دقيقة'],
    [100, 'مدة القراءة: 100 دقيقة'],
    [103, 'مدة القراءة: 103 دقائق'],
  ])('says %i minutes', (n, words) => {
    expect(counted(plurals.readingTime, n)).toBe(words);
  });

  test.each([
    [1, 'يذكره خبر واحد'],
    [2, 'يذكره خبران'],
    [4, 'تذكره 4 أخبار'],
    [12, 'يذكره 12 خبرًا'],
    [200, 'يذكره 200 خبر'],
    [1000, 'يذكره 1,000 خبر'],
    [23_456_789, 'يذكره 23,456,789 خبرًا'],
  ])('says %i stories', (n, words) => {
    expect(counted(plurals.backlinks, n)).toBe(words);
  });

  test('gives every counted phrase a number, or a word for it', () => {
    for (const forms of Object.values(plurals)) {
      for (const form of [forms.few, forms.many, forms.other]) expect(form).toContain('{n}');
      for (const form of [forms.zero, forms.one, forms.two]) expect(form).not.toContain('{');
    }
  });
});

test('fill puts words in their places and leaves unknown marks', () => {
  expect(fill('{a} و{b} و{c}', { a: 'ورق', b: '$&' })).toBe('ورق و$& و{c}');
});
