import { expect, test } from 'vitest';
import { sourceName } from '../../../src/edition/summaries/source-name.ts';

test.each([
  ['https://paper.example/a', 'paper.example'],
  ['https://الجريدة.مثال/خبر', 'الجريدة.مثال'],
  ['https://الجريدة-24.مثال/', 'الجريدة-24.مثال'],
])('the source of %s is %s', (url, name) => {
  expect(sourceName(url)).toBe(name);
});

test.each([
  ['https://الجريدة.example/', 'scripts of two kinds'],
  ['https://раypal.example/', 'a letter that looks like another'],
  ['https://bücher.example/', 'another script'],
])('%s stays in ASCII: %s', (url) => {
  expect(sourceName(url)).toMatch(/^[\x21-\x7e]+$/);
});
