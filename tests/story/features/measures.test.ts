import { expect, test } from 'vitest';
import { charactersIn } from '../../../src/arabic/text/character-classes.ts';
import {
  endingOf,
  gapCount,
  itemMark,
  printedMark,
  wordCount,
} from '../../../src/story/features/measures.ts';

test.each([
  ['كلمة', 1],
  ['ثلاث كلمات هنا', 3],
  ['五个字的一句话', 3],
  ['', 1],
])('«%s» has %i words', (text, words) => {
  expect(wordCount(text, charactersIn(text))).toBe(words);
});

test.each([
  ['انتهى.', 'stop'],
  ['«انتهى.»', 'stop'],
  ['انتهى۔', 'stop'],
  ['هل انتهى؟', 'question'],
  ['وقال:', 'colon'],
  ['أولا،', 'comma'],
  ['ثم…', 'ellipsis'],
  ['ثم...', 'ellipsis'],
  ['عنوان', 'open'],
  ['»', 'open'],
  ['', 'open'],
])('«%s» ends in: %s', (text, ending) => {
  expect(endingOf(text)).toBe(ending);
});

test('headlines set apart on one line have gaps between', () => {
  const gapsIn = (text: string) => gapCount(text, charactersIn(text));
  expect(gapsIn('خبر أول   خبر ثان    خبر ثالث')).toBe(2);
  expect(gapsIn('خبر أول  خبر ثان')).toBe(0);
});

test.each([
  ['• بند', 'bullet'],
  ['- بند', 'bullet'],
  ['ـ بند', 'bullet'],
  ['١- بند', 'numbered'],
  ['(2) بند', 'numbered'],
  ['---', null],
  ['10:30 صباحا', null],
  ['بند', null],
])('«%s» is marked as an item: %s', (text, mark) => {
  expect(itemMark(text)).toBe(mark);
});

test.each([
  ['• الدولة', { mark: '• ', number: null }],
  ['-الدولة', { mark: '-', number: null }],
  ['3. صيانة القنوات', { mark: '3. ', number: 3 }],
  ['١٢- الري', { mark: '١٢- ', number: 12 }],
  ['(2) الصرف', { mark: '(2) ', number: 2 }],
  ['-5 درجات', null],
  ['الدولة', null],
])('«%s» opens as an item with %j', (text, mark) => {
  expect(printedMark(text)).toEqual(mark);
});
