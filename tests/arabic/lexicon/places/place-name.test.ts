import { expect, test } from 'vitest';
import { placeName, placeNames } from '../../../../src/arabic/lexicon/places/place-name.ts';

test('a country has the name of news in Arabic, that of CLDR in other languages', () => {
  expect(placeName('GB', 'ar')).toBe('بريطانيا');
  expect(placeNames('IQ')).toEqual(['العراق', 'عراق', 'عراق', 'عراق', 'Iraq']);
});

test('a code of no country stands for itself', () => {
  expect(placeName('XX', 'en')).toBe('XX');
});
