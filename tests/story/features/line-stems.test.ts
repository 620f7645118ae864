import { expect, test } from 'vitest';
import { FOLDED_LENGTH, lineFacts } from '../../../src/story/features/line-facts.ts';
import { lineStems } from '../../../src/story/features/line-stems.ts';

test('the stems of a line, in order', () => {
  expect(lineStems(lineFacts('العراق يبدأ مفاوضات الجلاء، والعراق'))).toEqual([
    'عراق',
    'يبدا',
    'مفاوض',
    'جلاء',
    'عراق',
  ]);
});

test('words behind what is folded of a long line count too', () => {
  const long = lineFacts(`${'كلمة '.repeat(FOLDED_LENGTH / 5)}الساحل`);
  expect(lineStems(long).at(-1)).toBe('ساحل');
  expect(lineStems(long, 9)).toEqual(['كلم', 'كلم']);
});
