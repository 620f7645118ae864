import { expect, test } from 'vitest';
import { foundTerms, markedText } from '../../../src/search/words/marked-text.ts';

const only =
  (...terms: readonly string[]) =>
  (term: string): boolean =>
    terms.includes(term);

const marksIn = (text: string, ...terms: readonly string[]): readonly string[] =>
  markedText(text, only(...terms)).flatMap((piece) => (piece.isMarked ? piece.text : []));

test('whole words are marked, with all that is joined to them', () => {
  expect(markedText('زار وبالمكتبةِ، ثم عاد', only('مكتبه'))).toEqual([
    { text: 'زار ', isMarked: false },
    { text: 'وبالمكتبةِ', isMarked: true },
    { text: '، ثم عاد', isMarked: false },
  ]);
});

test('tatweel, vowel signs and invisible marks do not cut a word', () => {
  expect(marksIn('قال مُحَمَّـــد', 'محمد')).toEqual(['مُحَمَّـــد']);
  expect(marksIn('کتاب\u200Cها', 'كتابها')).toEqual(['کتاب\u200Cها']);
});

test('numbers are marked whole, in any digits', () => {
  expect(marksIn('نحو ١٬٥٠٠ طن في 2024', '1500', '2024')).toEqual(['١٬٥٠٠', '2024']);
});

test('the pieces together are the text', () => {
  const text = '  «الجسر» سقط؛ وسقط الجسر.\n';
  expect(
    markedText(text, only('جسر'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(markedText('', only('جسر'))).toEqual([]);
});

test('a preposition is not the name that is spelt like it', () => {
  expect(marksIn('على علي أن يعود', 'علي')).toEqual(['علي']);
});

test('the words that were found are told once each', () => {
  expect([...foundTerms('الجسر والجسر والنهر', only('جسر', 'نهر'))]).toEqual(['جسر', 'نهر']);
});
