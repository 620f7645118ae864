import { expect, test } from 'vitest';
import { fieldName, nearestField } from '../../../src/story/front-matter/field-names.ts';

test('a known name may be in capital letters and have marks round it', () => {
  expect(fieldName('\u200FDraft')).toBe('draft');
  expect(fieldName('Colour')).toBe('Colour');
});

test.each([
  ['drft', 'draft'],
  ['Dates', 'date'],
  ['مسودة', 'draft'],
  ['مسوّدة', 'draft'],
  ['القسم', 'desk'],
  ['Keywords', 'tags'],
  ['last-mod', null],
  ['x', null],
])('%s is meant as %s', (name, field) => {
  expect(nearestField(name)).toBe(field);
});
