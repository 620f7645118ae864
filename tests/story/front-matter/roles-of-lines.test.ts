import { expect, test } from 'vitest';
import { joinedLines } from '../../../src/story/front-matter/roles-of-lines.ts';
import type { SaidRole } from '../../../src/story/front-matter/said-roles.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';

const BROKEN = [
  'قال مدير السد إن منسوب المياه ارتفع هذا',
  'العام ارتفاعا لم تعرفه المنطقة منذ عشرين',
  'سنة كاملة وإن الأبواب سوف تفتح قبل نهاية',
  'الشهر أمام المزارعين في القرى التي تقع',
  'أسفل الوادي ثم تغلق في الشتاء.',
];

const said = (roles: Readonly<Record<string, SaidRole['role']>>): readonly SaidRole[] =>
  Object.entries(roles).map(([key, role]) => ({ key, role, line: 1 }));

/** The numbers of the lines that each line stands on. */
const numbersOf = (roles: Readonly<Record<string, SaidRole['role']>>, lines = BROKEN) =>
  joinedLines(splitLines(`العنوان\n\n${lines.join('\n')}`), said(roles)).map(
    ({ number, pieces }) => pieces?.map((piece) => piece.number) ?? [number],
  );

test('broken lines are put together', () => {
  expect(numbersOf({})).toEqual([[1], [3, 4, 5, 6, 7]]);
});

test.each([3, 5, 7])('what is said of one of them is said of all (%i)', (number) => {
  expect(numbersOf({ [number]: 'quote' })).toEqual([[1], [3, 4, 5, 6, 7]]);
});

test('those of which different things are said stay apart', () => {
  expect(numbersOf({ 3: 'caption', 5: 'credit' })).toEqual([[1], [3], [4], [5], [6], [7]]);
});

test('a paragraph that is said of all its lines is one, and items are many', () => {
  expect(numbersOf({ '3-7': 'paragraph' })).toEqual([[1], [3, 4, 5, 6, 7]]);
  expect(numbersOf({ '3-7': 'list-item' })).toEqual([[1], [3], [4], [5], [6], [7]]);
});

test('lines that are too long for the headline that they are said to be stay apart', () => {
  const lines = [...BROKEN.slice(0, 4), ...BROKEN.slice(0, 4), ...BROKEN];
  expect(numbersOf({ 3: 'headline' }, lines)).toHaveLength(lines.length + 1);
});

test('a line without a word is put together with none', () => {
  expect(numbersOf({}, [...BROKEN.slice(0, 4), '\u0000'])).toEqual([[1], [3, 4, 5, 6], [7]]);
});
