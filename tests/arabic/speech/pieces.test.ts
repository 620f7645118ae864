import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, spokenLength } from '../../../src/arabic/speech/pieces.ts';

const wordsOf = (text: string, most: number): readonly string[] =>
  piecesOf(text, { start: 0, end: text.length }, most).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a sentence in pieces', () => {
  test.each([
    ['short enough', 'قال الوزير ذلك.', 40, ['قال الوزير ذلك.']],
    [
      'at commas',
      'قال الوزير إن الأعمال بدأت، وإن الجسر يفتح غدا، وإن الطريق آمن.',
      30,
      ['قال الوزير إن الأعمال بدأت، ', 'وإن الجسر يفتح غدا، ', 'وإن الطريق آمن.'],
    ],
    [
      'before conjunctions',
      'قال الوزير إن الأعمال بدأت أمس وأكد أن الجسر يفتح للناس غدا',
      40,
      ['قال الوزير إن الأعمال بدأت أمس ', 'وأكد أن الجسر يفتح للناس غدا'],
    ],
    [
      'between words',
      'الجسر الكبير القديم الطويل الجميل',
      20,
      ['الجسر الكبير القديم ', 'الطويل الجميل'],
    ],
    ['within a word without end', 'ااااااااااااااا', 6, ['اااااا', 'اااااا', 'ااا']],
  ])('%s', (_, text, most, pieces) => {
    expect(wordsOf(text, most)).toEqual(pieces);
  });

  test('a number takes longer than its digits', () => {
    expect(spokenLength('عام 2023')).toBe(4 + 20);
    expect(spokenLength('عام ٢٠٢٣')).toBe(4 + 20);
  });

  test('is whole again when they are joined, and none is too long', () => {
    const texts = fc.array(fc.constantFrom('قال', 'وإن', 'بدأت،', '2023', 'الجسر', '؛', 'BBC'));
    fc.assert(
      fc.property(texts, fc.integer({ min: 5, max: 60 }), (words, most) => {
        const text = words.join(' ');
        const pieces = wordsOf(text, most);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces)
          expect(spokenLength(piece)).toBeLessThanOrEqual(Math.max(most, 5));
      }),
    );
  });
});
