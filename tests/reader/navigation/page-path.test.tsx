import { expect, test } from 'vitest';
import {
  encodedPath,
  fragmentId,
  pagePath,
  pagePathOfLink,
} from '../../../src/reader/navigation/page-path.ts';

test.each([
  ['/', '/'],
  ['/story/خبر/', '/story/خبر/'],
  ['/story/خبر', '/story/خبر/'],
  ['/story/%D8%AE%D8%A8%D8%B1/', '/story/خبر/'],
  ['/story/%d8%ae%d8%a8%d8%b1', '/story/خبر/'],
  ['/story/\u0627\u0653/', '/story/\u0622/'],
  ['/story/خبر/index.html', '/story/خبر/'],
  ['/story/BBC/index.html', '/story/bbc/'],
  ['/index.html', '/'],
  ['/story/100%/', '/story/100%/'],
])('%s is the page %s', (pathname, path) => {
  expect(pagePath(pathname)).toBe(path);
});

test.each([
  ['/story/خبر/#ثان', '/story/خبر/'],
  ['/archive/3/?x=1#y', '/archive/3/'],
  ['/', '/'],
])('the link %s leads to the page %s', (to, path) => {
  expect(pagePathOfLink(to)).toBe(path);
});

test('a request has its segments encoded and its slashes kept', () => {
  expect(encodedPath('/story/خبر ?/')).toBe('/story/%D8%AE%D8%A8%D8%B1%20%3F/');
});

test.each([
  ['', ''],
  ['#', ''],
  ['#ثان', 'ثان'],
  ['#%D8%AB%D8%A7%D9%86', 'ثان'],
  ['#50%', '50%'],
])('the hash %j names %j', (hash, id) => {
  expect(fragmentId(hash)).toBe(id);
});
