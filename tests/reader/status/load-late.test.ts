import { afterEach, expect, test, vi } from 'vitest';
import { loadLate } from '../../../src/reader/status/load-late.ts';

const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];

afterEach(() => {
  for (const link of links()) link.remove();
});

test('what late code imports is asked for with it, and once', async () => {
  expect(await loadLate(() => Promise.resolve('code'), ['assets/a.js', 'assets/b.js'])).toBe(
    'code',
  );
  await loadLate(() => Promise.resolve('more'), ['assets/b.js', 'assets/c.js']);
  expect(links().map((link) => link.getAttribute('href'))).toEqual([
    '/assets/a.js',
    '/assets/b.js',
    '/assets/c.js',
  ]);
});

test('code that does not come is told to the window and to whoever asked', async () => {
  const heard = vi.fn<() => void>();
  window.addEventListener('vite:preloadError', heard, { once: true });
  await expect(loadLate(() => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone');
  expect(heard).toHaveBeenCalledOnce();
});
