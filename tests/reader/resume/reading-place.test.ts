import { expect, test } from 'vitest';
import { findPlace, isWithin, placeOf } from '../../../src/reader/resume/reading-place.ts';

const texts = [
  'وصل الوفد إلى المدينة صباح اليوم.',
  'قال الوزير إن المدارس تفتح أبوابها غدًا.',
  'وقال الوزير إن الطرق سالكة.',
];

test('a place is a word of a text, and knows how much is left', () => {
  expect(placeOf(texts, 1, 4)).toEqual({
    block: 1,
    start: 'قال الوزير إن المدارس تفتح أبوابها غدًا.',
    word: 4,
    minutesLeft: 0,
  });
  expect(placeOf(['كلمة '.repeat(500)], 0, 0).minutesLeft).toBe(4);
  expect(placeOf(['كلمة '.repeat(500)], 0, 250).minutesLeft).toBe(2);
});

const at = (block: number, word: number) => placeOf(texts, block, word);
const wordAt = (all: readonly string[], found: ReturnType<typeof findPlace>) =>
  found && all[found.block]?.slice(found.letter).split(' ')[0];

test('a place is found in the same text', () => {
  expect(wordAt(texts, findPlace(texts, at(1, 4)))).toBe('تفتح');
});

test('a place is found where paragraphs came before it, or went', () => {
  const longer = ['عاجل', 'تصحيح: الوفد من ثلاثة.', ...texts];
  expect(wordAt(longer, findPlace(longer, at(2, 3)))).toBe('الطرق');
  expect(wordAt(texts.slice(1), findPlace(texts.slice(1), at(2, 3)))).toBe('الطرق');
});

test('of two texts that begin alike the nearer is taken', () => {
  const twice = [texts[0] ?? '', 'مكرر', texts[0] ?? ''];
  expect(findPlace(twice, placeOf(twice, 2, 1))?.block).toBe(2);
  expect(findPlace(twice, placeOf(twice, 0, 1))?.block).toBe(0);
});

test('where the text was rewritten or became shorter, its number and its last word stand in', () => {
  const rewritten = ['وصل الوفد.', 'تفتح المدارس أبوابها.'];
  expect(wordAt(rewritten, findPlace(rewritten, at(1, 4)))).toBe('أبوابها.');
  expect(wordAt(rewritten, findPlace(rewritten, at(2, 0)))).toBe('تفتح');
  expect(findPlace([], at(1, 4))).toBeNull();
  expect(findPlace([''], at(0, 4))).toEqual({ block: 0, letter: 0 });
});

test('nobody goes on from the beginning or from the end', () => {
  expect(isWithin(undefined)).toBe(false);
  expect(isWithin(at(0, 0))).toBe(false);
  expect(isWithin(at(0, 2))).toBe(true);
  expect(isWithin(at(1, 0))).toBe(true);
  expect(isWithin({ ...at(2, 0), isEnd: true })).toBe(false);
});
