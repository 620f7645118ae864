import { expect, test } from 'vitest';
import { partsOfQuery, writtenPart } from '../../../src/search/query/query-signs.ts';

const plain = (text: string) => ({ text, isQuoted: false, isLeftOut: false });
const quoted = (text: string) => ({ text, isQuoted: true, isLeftOut: false });
const leftOut = (text: string) => ({ text, isQuoted: false, isLeftOut: true });

test.each([
  ['«جسر جديد»', [quoted('جسر جديد')]],
  ['"جسر جديد"', [quoted('جسر جديد')]],
  ['“جسر جديد”', [quoted('جسر جديد')]],
  ['‹جسر جديد›', [quoted('جسر جديد')]],
  ['«كلمات»', [quoted('كلمات')]],
  ['خبر «جسر جديد» اليوم', [quoted('جسر جديد'), plain('خبر   اليوم')]],
  ['جسر -قطار', [leftOut('قطار'), plain('جسر')]],
  ['−قطار جسر', [leftOut('قطار'), plain('جسر')]],
  ['جسر -«قطار سريع»', [{ text: 'قطار سريع', isQuoted: true, isLeftOut: true }, plain('جسر')]],
])('«%s» has parts with signs', (query, parts) => {
  expect(partsOfQuery(query)).toEqual(parts);
});

test.each(['عمّان – البتراء', 'أخبار 1990-2000', 'شبه-جزيرة', 'كوفيد -19', '«جسر', 'جسر "', ''])(
  '«%s» has no signs',
  (query) => {
    expect(partsOfQuery(query)).toEqual(query === '' ? [] : [plain(query)]);
  },
);

test('a part is written as it may be typed', () => {
  expect(partsOfQuery('-"قطار سريع" "جسر" -نهر').map(writtenPart)).toEqual([
    '-«قطار سريع»',
    '«جسر»',
    '-نهر',
  ]);
});
