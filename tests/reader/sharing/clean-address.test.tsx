import { expect, test } from 'vitest';
import { cleanAddress } from '../../../src/reader/sharing/clean-address.ts';

test('the address loses what follows the reader, and keeps its section and its history', () => {
  window.history.replaceState({ key: 'a' }, '', '/story/a/?q=b&fbclid=c#d');
  cleanAddress();
  expect(window.location.href).toBe(`${window.location.origin}/story/a/?q=b#d`);
  expect(window.history.state).toEqual({ key: 'a' });
});
