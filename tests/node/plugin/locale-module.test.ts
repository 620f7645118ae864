import { expect, test } from 'vitest';
import { localeCode } from '../../../src/node/plugin/locale-module.ts';

test('the code says what the settings say; where they say nothing, the file stays', () => {
  expect(localeCode({ language: 'ar', months: 'both', digits: 'latin', hijri: false })).toBeNull();
  expect(localeCode({ language: 'ar', months: 'levant', digits: 'arabic', hijri: true })).toBe(
    'export const locale = {"language":"ar","months":"levant","digits":"arabic","hijri":true};',
  );
});
