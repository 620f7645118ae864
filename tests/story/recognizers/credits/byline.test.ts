import { expect, test } from 'vitest';
import { nameAlone, readByline } from '../../../../src/story/recognizers/credits/byline.ts';

test.each([
  ['كتب: محمد علي', 'محمد علي'],
  ['كتبت هدى المنشاوي', 'هدى المنشاوي'],
  ['بقلم / سعاد حسن', 'سعاد حسن'],
  ['إعداد - ناصر البراك:', 'ناصر البراك'],
  ['(إعداد سلمى نجم للنشرة العربية)', 'سلمى نجم للنشرة العربية'],
  ['مفاوضات جديدة', null],
  ['تقرير: المدينة القديمة تستعيد أسواقها بعد عشرين عاما', null],
])('the byline of «%s» is %s', (text, name) => {
  expect(readByline(text)).toBe(name);
});

test.each([
  ['فاطمة الزهراني', 'known'],
  ['عبد الله بن سالم', 'known'],
  ['د. محمد سعيد', 'known'],
  ['ميار تليلي', 'shape'],
  ['وحدة صف', null],
  ['النتائج السابقة', null],
  ['القاهرة', null],
  ['مفاوضات مع البريطانيين', null],
])('«%s» as a name: %s', (text, kind) => {
  expect(nameAlone(text)).toBe(kind);
});
