import { describe, expect, test } from 'vitest';
import { fitsAddress, readFirstPage } from '../../src/reader/initial-page.ts';
import { notFoundPage, storyPage } from './sample-pages.ts';

describe('the first page', () => {
  const page = storyPage({ path: '/story/خبر/' });

  test.each([
    ['/', '/story/خبر/'],
    ['/', '/story/%D8%AE%D8%A8%D8%B1/'],
    ['/', '/story/%D8%AE%D8%A8%D8%B1'],
    ['/some/path/', '/some/path/story/%D8%AE%D8%A8%D8%B1/index.html'],
  ])('fits under %s the address %s', (base, address) => {
    expect(fitsAddress(page, base, address)).toBe(true);
  });

  test('does not fit another address, unless it is the "not found" page', () => {
    expect(fitsAddress(page, '/', '/')).toBe(false);
    expect(fitsAddress(notFoundPage, '/', '/anything/')).toBe(true);
  });

  test('is read from the JSON, and nothing else is', () => {
    expect(readFirstPage(JSON.stringify(page))).toEqual(page);
    expect(readFirstPage('{"kind":"story"}')).toBeNull();
    expect(readFirstPage('null')).toBeNull();
  });
});
