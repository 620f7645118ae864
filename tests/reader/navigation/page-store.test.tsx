import { expect, test, vi } from 'vitest';
import { createPageStore, MAX_KEPT_PAGES } from '../../../src/reader/navigation/page-store.ts';
import { found, pageAt, slowHost } from './small-pages.ts';

const front = pageAt('/');

test('the page that came with the HTML is at hand', async () => {
  const host = slowHost();
  const store = createPageStore(front, host.fetchPage);
  expect(store.read('/')).toBe(front);
  await expect(store.load('/')).resolves.toEqual({ kind: 'found', page: front });
  expect(host.asked).toEqual([]);
});

test('two who ask for the same page share one request', async () => {
  const host = slowHost();
  const store = createPageStore(front, host.fetchPage);
  const listener = vi.fn<() => void>();
  store.subscribe(listener);
  const page = pageAt('/story/أ/');
  const [one, two] = [store.load('/story/أ/'), store.load('/story/أ/')];
  expect(store.read('/story/أ/')).toBeUndefined();
  host.answer('/story/أ/', found(page));
  await expect(Promise.all([one, two])).resolves.toEqual([found(page), found(page)]);
  expect(host.asked).toEqual(['/story/أ/']);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.read('/story/أ/')).toBe(page);
});

test('a page the host does not have is "not found", under the masthead at hand', async () => {
  const store = createPageStore(front, () => Promise.resolve({ kind: 'missing' }));
  await expect(store.load('/story/لا/')).resolves.toMatchObject({
    page: { kind: 'not-found', path: '/story/لا/', masthead: { name: 'ورق', desks: [] } },
  });
});

test('a failure is not kept: the next one who asks, asks the host', async () => {
  const host = slowHost();
  const store = createPageStore(front, host.fetchPage);
  const first = store.load('/a/');
  host.answer('/a/', { kind: 'unreachable' });
  await expect(first).resolves.toEqual({ kind: 'unreachable' });
  const second = store.load('/a/');
  host.answer('/a/', found(pageAt('/a/')));
  await expect(second).resolves.toEqual(found(pageAt('/a/')));
  expect(host.asked).toEqual(['/a/', '/a/']);
});

test('of more than fifty pages the least recently used is dropped', async () => {
  const store = createPageStore(front, (path) => Promise.resolve(found(pageAt(path))));
  for (let number = 1; number < MAX_KEPT_PAGES; number += 1)
    await store.load(`/archive/${number}/`);
  await store.load('/');
  await store.load('/archive/50/');
  expect(store.read('/')).toBe(front);
  expect(store.read('/archive/1/')).toBeUndefined();
  expect(store.read('/archive/2/')).toBeDefined();
  expect(store.read('/archive/50/')).toBeDefined();
});

test('after an edit everything is asked for anew, and older answers are not kept', async () => {
  const host = slowHost();
  const store = createPageStore(front, host.fetchPage);
  const before = store.load('/a/');
  const edited = pageAt('/', 'بعد التعديل');
  const after = store.refresh('/');
  const again = store.load('/a/');
  host.answer('/a/', found(pageAt('/a/', 'قديم')));
  host.answer('/', found(edited));
  host.answer('/a/', found(pageAt('/a/', 'جديد')));
  await Promise.all([before, after, again]);
  expect(store.read('/')).toBe(edited);
  expect(store.read('/a/')).toEqual(pageAt('/a/', 'جديد'));
});
