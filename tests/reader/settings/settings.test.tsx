import { expect, test } from 'vitest';
import { keptSettings, readSettings } from '../../../src/reader/settings/settings.ts';

const OWN = {
  size: '',
  face: '',
  theme: '',
  leading: '',
  width: '',
  digits: '',
  motion: '',
} as const;

test('nothing is kept of a page as it is', () => {
  expect(readSettings('')).toEqual(OWN);
  expect(keptSettings(OWN)).toBe('');
});

test('what is chosen is kept as classes, and read again', () => {
  const chosen = { ...OWN, size: 'size-250', theme: 'black', motion: 'still' } as const;
  expect(keptSettings(chosen)).toBe('size-250 black still');
  expect(readSettings('size-250 black still')).toEqual(chosen);
});

test.each([
  ['a class of no choice', 'dark evil size-9999', { ...OWN, theme: 'dark' }],
  ['two of one kind: the first in their order', 'black sepia', { ...OWN, theme: 'sepia' }],
  ['another form', '{"theme":"dark"}', OWN],
])('%s is as if nothing were there', (_, kept, settings) => {
  expect(readSettings(kept)).toEqual(settings);
});
