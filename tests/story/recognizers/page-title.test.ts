import { expect, test } from 'vitest';
import { siteSuffix, titleParts } from '../../../src/story/recognizers/page-title.ts';

test('a page title is cut at its signs', () => {
  expect(titleParts('خبر - موقع').map(({ text, site }) => [text, site])).toEqual([
    ['خبر', 'موقع'],
    ['موقع', 'خبر'],
  ]);
  expect(titleParts('خبر بلا موقع')).toEqual([]);
});

const lead = new Set(['خطه', 'ساحل']);

test.each([
  ['خطة الساحل - الشرق الأوسط', 'خطة الساحل', 'headline'],
  ['هسبريس | خطة الساحل', 'هسبريس | ', 'title'],
  ['خطة الساحل - بوابة المساء', 'خطة الساحل', 'headline'],
])('«%s» divides behind «%s», which is the %s', (title, before, first) => {
  expect(siteSuffix(title, lead)).toMatchObject({ length: before.length, first });
});

test.each(['خطة الساحل - نص من الساحل', 'شاهد - خطة الساحل', 'خطة الساحل'])(
  '«%s» names no site',
  (title) => {
    expect(siteSuffix(title, lead)).toBeNull();
  },
);
