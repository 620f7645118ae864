import { expect, test } from 'vitest';
import { withoutTracking } from '../../../src/reader/sharing/without-tracking.ts';

test.each([
  ['?fbclid=abc&utm_source=x', ''],
  ['?UTM_Medium=social&gclid=1&igshid=2&igsh=3', ''],
  ['?q=%D8%AE%D8%A8%D8%B1&fbclid=abc', '?q=%D8%AE%D8%A8%D8%B1'],
  ['?mc_cid=1&page=2&msclkid=3', '?page=2'],
])('%s becomes %s', (search, clean) => {
  expect(withoutTracking(search)).toBe(clean);
});

test.each(['', '?q=a+b', '?q=%20', '?clid=1&utm=2&reference=3'])('%s stays', (search) => {
  expect(withoutTracking(search)).toBe(search);
});
