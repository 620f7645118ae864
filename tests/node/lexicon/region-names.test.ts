import { expect, test } from 'vitest';
import { regionNames, regionNamesSource } from '../../../src/node/lexicon/region-names.ts';

test('countries have their names in four languages', () => {
  expect(regionNames().get('IQ')).toEqual({ ar: 'العراق', fa: 'عراق', ur: 'عراق', ps: 'عراق' });
});

test('what is no country has none', () => {
  expect(
    [...regionNames().keys()].filter((code) => ['EU', 'UN', 'ZZ', 'BU'].includes(code)),
  ).toEqual([]);
});

test('the list is a line a country', () => {
  const names = new Map([['IQ', { ar: 'العراق', fa: 'عراق', ur: 'عراق', ps: 'عراق' }]]);
  expect(regionNamesSource(names)).toContain('\nIQ | العراق | عراق | عراق | عراق\n');
});
