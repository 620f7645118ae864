import fc from 'fast-check';
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

/** Light10's suffixes, one after the other, from a word that has no prefix. */
function withoutSuffixesByRule(word: string): string {
  return ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'].reduce(
    (rest, suffix) =>
      rest.endsWith(suffix) && rest.length - suffix.length >= 2
        ? rest.slice(0, -suffix.length)
        : rest,
    word,
  );
}

test('suffixes fall one after the other', () => {
  const part = fc.constantFrom('م', 'ع', 'ا', 'ن', 'ه', 'ي', 'ت', 'ون', 'ها', 'يه', 'ات', 'ين');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const word = `م${parts.join('')}`;
      expect(stem(word)).toBe(withoutSuffixesByRule(word));
    }),
  );
});
