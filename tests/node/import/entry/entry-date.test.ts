import { expect, test } from 'vitest';
import { entryDate } from '../../../../src/node/import/entry/entry-date.ts';

test.each([
  ['2024-01-27', '2024-01-27'],
  ['2024-01-27T10:00:00+03:00', '2024-01-27T10:00:00+03:00'],
  ['Sat, 27 Jan 2024 08:05:00 +0300', '2024-01-27T08:05:00+03:00'],
  ['7 Feb 2024 8:05 GMT', '2024-02-07T08:05:00Z'],
  ['27 January 2024', '2024-01-27'],
  ['2024-01-27 10:00:00 +0300', '2024-01-27T10:00:00+0300'],
  ['2024-01-27 11:00:00', '2024-01-27T11:00:00'],
  ['27 يناير 2024', '2024-01-27'],
])('reads %s', (text, iso) => expect(entryDate(text)).toBe(iso));

test.each([null, undefined, '', '  ', '0000-00-00 00:00:00', 'أمس', 'Sat, 99 Jan 2024'])(
  'finds no date in %s',
  (text) => expect(entryDate(text)).toBeNull(),
);
