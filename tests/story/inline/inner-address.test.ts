import { expect, test } from 'vitest';
import { innerAddress } from '../../../src/story/inline/inner-address.ts';

test.each([
  ['/story/خبر-السوق/', '/story/خبر-السوق/'],
  ['/story/خبر-السوق', '/story/خبر-السوق/'],
  ['/Story/%D8%AE%D8%A8%D8%B1/', '/story/خبر/'],
  ['/', '/'],
  ['/story/خبر/#فقرة', '/story/خبر/#فقرة'],
  ['/search/?q=%D8%B3', '/search/?q=%D8%B3'],
])('%s is a page', (href, address) => {
  expect(innerAddress(href)).toBe(address);
});

test.each([
  'https://example.org/',
  '//example.org/',
  '/%2Fexample.org/',
  '/%5Cexample.org/',
  '/a.pdf',
  '/%D8',
  'story/خبر/',
])('%s is none', (href) => {
  expect(innerAddress(href)).toBeNull();
});
