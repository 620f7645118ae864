import { expect, test } from 'vitest';
import { readPlace } from '../../../../src/story/front-matter/values/place-codes.ts';

test.each([
  ['العراق', 'IQ'],
  ['أمريكا', 'US'],
  ['الولايات المتحدة', 'US'],
  ['عُمان', 'OM'],
  ['ایران', 'IR'],
  ['iq', 'IQ'],
  ['Germany', 'DE'],
])('%s is a country', (name, code) => {
  expect(readPlace(name)).toBe(code);
});

test.each([['المريخ'], ['بغداد'], ['']])('«%s» is none', (name) => {
  expect(readPlace(name)).toBeNull();
});
