import { expect, test } from 'vitest';
import { ownDirection, textDirection } from '../../../src/reader/text/text-direction.ts';

test.each([
  ['Reuters', 'ltr'],
  ['BBC قالت', undefined],
  ['العراق', undefined],
  ['2024', undefined],
])('textDirection of «%s» is %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

test.each([
  ['Reuters', 'ar', 'ltr'],
  ['Reuters', 'en', 'ltr'],
  ['BBC قالت', 'en', 'rtl'],
  ['BBC Arabic and Al Jazeera قالت', 'ar', 'rtl'],
  ['The mayor, سالم العبدي, said so.', 'en', 'ltr'],
  ['Le maire, سالم العبدي, l’a dit.', 'fr', 'ltr'],
  ['2024', 'ar', 'rtl'],
  ['2024', 'en', 'ltr'],
] as const)('by itself, «%s» of a newspaper in %s runs %s', (text, language, direction) => {
  expect(ownDirection(text, language)).toBe(direction);
});
