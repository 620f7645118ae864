import { expect, test } from 'vitest';
import { placesOf } from '../../../src/edition/addresses/place-addresses.ts';

test('the country with most stories comes first, others in the order of their names', () => {
  expect([...placesOf(['YE', 'IQ', 'EG', 'IQ'], 'ar')]).toEqual([
    ['IQ', { path: '/place/العراق/', label: 'العراق' }],
    ['YE', { path: '/place/اليمن/', label: 'اليمن' }],
    ['EG', { path: '/place/مصر/', label: 'مصر' }],
  ]);
});

test('a country is called what news calls it', () => {
  expect([...placesOf(['GB'], 'ar').values()]).toEqual([
    { path: '/place/بريطانيا/', label: 'بريطانيا' },
  ]);
});

test.each([
  ['fa', '/place/بریتانیا/', 'بریتانیا'],
  ['ur', '/place/سلطنت-متحدہ/', 'سلطنت متحدہ'],
  ['en', '/place/united-kingdom/', 'United Kingdom'],
] as const)('a country is named in the language of the newspaper: %s', (language, path, label) => {
  expect([...placesOf(['GB'], language).values()]).toEqual([{ path, label }]);
});
