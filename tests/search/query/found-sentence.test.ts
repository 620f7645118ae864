import { expect, test } from 'vitest';
import { foundSentence, shortenAround } from '../../../src/search/query/found-sentence.ts';

const isFound = (term: string): boolean => ['جسر', 'نهر'].includes(term);

test('the sentence with most of the words is quoted, the first of several', () => {
  const paragraphs = [
    'وصل الوفد أمس. عبر الجسر القديم صباحًا.',
    'سقط الجسر في النهر! ثم عاد الوفد.',
    'بُني الجسر فوق النهر.',
  ];
  expect(foundSentence(paragraphs, isFound)).toBe('سقط الجسر في النهر!');
});

test('a text without any of the words is not quoted', () => {
  expect(foundSentence(['وصل الوفد أمس.'], isFound)).toBeNull();
  expect(foundSentence([], isFound)).toBeNull();
});

test('an abbreviation ends no sentence', () => {
  expect(foundSentence(['قال د. سالم إن الجسر مغلق. وعاد.'], isFound)).toBe(
    'قال د. سالم إن الجسر مغلق.',
  );
});

test('a long sentence is cut at words about the word that was found', () => {
  const far = 'كلمة '.repeat(60);
  const sentence = foundSentence([`${far}سقط الجسر ${far}`], isFound) ?? '';
  expect(sentence).toMatch(/^…كلمة .*سقط الجسر كلمة.* كلمة…$/);
  expect(sentence.length).toBeLessThanOrEqual(162);
});

test('a text is shortened from its beginning', () => {
  expect(shortenAround('خبر قصير', 0)).toBe('خبر قصير');
  expect(shortenAround('كلمة '.repeat(60).trim(), 0)).toMatch(/^كلمة .* كلمة…$/);
});
