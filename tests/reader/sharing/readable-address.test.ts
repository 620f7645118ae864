import { expect, test } from 'vitest';
import { readableAddress } from '../../../src/reader/sharing/readable-address.ts';

const ORIGIN = 'https://waraq.example';

test.each([
  ['letters of Arabic', '/%D8%AE%D8%A8%D8%B1/', '/خبر/'],
  ['digits and marks of vowels', '/%D9%A1-%D8%AE%D9%8E/', '/١-خَ/'],
  ['a section', '/a/#%D8%AE%D8%A8%D8%B1', '/a/#خبر'],
  ['nothing to read', '/story/a-b/', '/story/a-b/'],
])('%s are read as they are written', (_, encoded, read) => {
  expect(readableAddress(ORIGIN + encoded)).toBe(ORIGIN + read);
});

test.each([
  ['a space', '/%D8%AE%20%D8%A8/', '/خ%20ب/'],
  ['a joiner that nobody sees', '/%D8%AE%E2%80%8C%D8%A8/', '/خ%E2%80%8Cب/'],
  ['a slash, a question mark, a percent sign', '/a%2Fb%3Fc%25/', '/a%2Fb%3Fc%25/'],
  ['a comma of Arabic', '/%D8%8C/', '/%D8%8C/'],
  ['bytes that are no UTF-8', '/%D8%20/', '/%D8%20/'],
])('%s stays percent-encoded', (_, encoded, read) => {
  expect(readableAddress(ORIGIN + encoded)).toBe(ORIGIN + read);
});

test('what is read leads to the same page', () => {
  const href = `${ORIGIN}/%D8%AE%D8%A8%D8%B1%20%D9%A1/#%D8%AE`;
  expect(new URL(readableAddress(href)).href).toBe(href);
});
