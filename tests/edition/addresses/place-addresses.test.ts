import { expect, test } from 'vitest';
import { placesOf } from '../../../src/edition/addresses/place-addresses.ts';

test('the country with most stories comes first, others in the order of their names', () => {
  expect([...placesOf(['YE', 'IQ', 'EG', 'IQ'])]).toEqual([
    ['IQ', { path: '/place/العراق/', label: 'العراق' }],
    ['YE', { path: '/place/اليمن/', label: 'اليمن' }],
    ['EG', { path: '/place/مصر/', label: 'مصر' }],
  ]);
});

test('a country is called what news calls it', () => {
  expect([...placesOf(['GB']).values()]).toEqual([{ path: '/place/بريطانيا/', label: 'بريطانيا' }]);
});
