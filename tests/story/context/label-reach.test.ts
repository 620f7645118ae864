import { expect, test } from 'vitest';
import {
  lastRelatedLabel,
  linesUnderListHeading,
  linesUnderRelatedLabel,
  linesUnderTagLabel,
} from '../../../src/story/context/label-reach.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';

const lines = [
  'اقرأ أيضا',
  'عنوان خبر آخر من المدينة',
  'الأكثر قراءة',
  'عنوان من القائمة في المدينة',
  'الكلمات المفتاحية',
  'العراق',
  'التحالف الدولي',
  'كلمات كثيرة جدا لا تكون وسما',
  'بغداد',
].map(lineFacts);

test('a label over keywords reaches to the first line that is too long for one', () => {
  expect([...linesUnderTagLabel(lines)]).toEqual([5, 6]);
});

test('a label reaches up to the next one', () => {
  expect([...linesUnderRelatedLabel(lines, 0)]).toEqual([1]);
  expect([...linesUnderListHeading(lines, 0)]).toEqual([3]);
});

test('labels within the body reach nothing', () => {
  expect([...linesUnderRelatedLabel(lines, 2)]).toEqual([]);
});

test('the last label over related headlines has something under it', () => {
  expect(lastRelatedLabel(lines)).toBe(0);
  expect(lastRelatedLabel([lineFacts('عنوان'), lineFacts('اقرأ أيضا')])).toBe(-1);
});
