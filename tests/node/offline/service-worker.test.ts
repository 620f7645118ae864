import { expect, test } from 'vitest';
import { serviceWorker, workerThatLeaves } from '../../../src/node/offline/service-worker.ts';

const ASSETS = ['assets/a.js', 'assets/b.css', 'assets/c.woff2', 'assets/d.webp'];

/** What the build says before the code of a worker. */
function siteOf(code: string): unknown {
  const [, json = ''] = /^const SITE = (.*);$/m.exec(code) ?? [];
  return JSON.parse(json);
}

test('the worker keeps what every page needs, and no photos', () => {
  expect(siteOf(serviceWorker(ASSETS, '/paper/'))).toEqual({
    base: '/paper/',
    version: expect.stringMatching(/^[\w-]{8}$/),
    shell: [
      '/paper/404.html',
      '/paper/assets/a.js',
      '/paper/assets/b.css',
      '/paper/assets/c.woff2',
    ],
    notFound: '/paper/404.html',
  });
});

test('it is another one where the code is another one, and only then', () => {
  const code = serviceWorker(ASSETS, '/');
  expect(serviceWorker([...ASSETS, 'assets/e.webp'], '/')).toBe(code);
  expect(serviceWorker([...ASSETS, 'assets/e.js'], '/')).not.toBe(code);
});

test('the worker that leaves knows whose caches to delete', () => {
  const code = workerThatLeaves('/paper/');
  expect(siteOf(code)).toEqual({ base: '/paper/' });
  expect(code).toContain('unregister()');
});
