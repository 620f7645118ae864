import { expect, test } from 'vitest';
import { stem, stems } from '../../../src/arabic/text/stem.ts';

test.each([
  ['والمعلمون', 'معلم'],
  ['للمعلمين', 'معلم'],
  ['بالمدرسه', 'مدرس'],
  ['ولد', 'ولد'],
  ['مسءول', 'مسءول'],
  ['2024', '2024'],
  ['covid', 'covid'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('a text gives the stems of its words in order', () => {
  expect(stems('المفاوضات مع الأميركيين')).toEqual(['مفاوض', 'مع', 'اميرك']);
});

test.each([
  ['معلمونها', 'معلم'],
  ['مدرساته', 'مدرسات'],
  ['وزير', 'زير'],
  ['والد', 'والد'],
  ['مؤتمر', 'موتمر'],
  ['هيه', 'هي'],
  ['', ''],
])('the affixes of «%s» fall, and leave «%s»', (word, expected) => {
  expect(stem(word)).toBe(expected);
});
