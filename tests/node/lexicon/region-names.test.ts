import { expect, test } from 'vitest';
import { regionNames, regionNamesSource } from '../../../src/node/lexicon/region-names.ts';

const iraq = { ar: 'العراق', fa: 'عراق', ur: 'عراق', ps: 'عراق', en: 'Iraq' };

test('countries have their names in five languages', () => {
  expect(regionNames().get('IQ')).toEqual(iraq);
});

test('what is no country has none', () => {
  expect(
    [...regionNames().keys()].filter((code) => ['EU', 'UN', 'ZZ', 'BU'].includes(code)),
  ).toEqual([]);
});

test('the list is a line a country', () => {
  const names = new Map([['IQ', iraq]]);
  expect(regionNamesSource(names)).toContain('\nIQ | العراق | عراق | عراق | عراق | Iraq\n');
});
