import { afterEach, expect, test, vi } from 'vitest';
import { fetchPage } from '../../../src/reader/navigation/fetch-page.ts';
import { aliasAt, pageAt } from './small-pages.ts';

const PATH = '/story/خبر/';

const knowsKind = (kind: string) => ['awaited', 'alias'].includes(kind);

function hostSays(body: string, status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.resolve(new Response(body, { status })),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => void vi.unstubAllGlobals());

test('asks for the JSON beside the page, the address encoded', async () => {
  const fetch = hostSays(JSON.stringify(pageAt(PATH)));
  await expect(fetchPage(PATH, knowsKind)).resolves.toEqual({ kind: 'found', page: pageAt(PATH) });
  expect(fetch.mock.calls[0]?.[0]).toBe('/story/%D8%AE%D8%A8%D8%B1/index.json');
});

test('the front page is /index.json', async () => {
  const fetch = hostSays(JSON.stringify(pageAt('/')));
  await fetchPage('/', knowsKind);
  expect(fetch.mock.calls[0]?.[0]).toBe('/index.json');
});

test('404 is an answer', async () => {
  hostSays('<h1>Not found</h1>', 404);
  await expect(fetchPage(PATH, knowsKind)).resolves.toEqual({ kind: 'missing' });
});

test.each([
  ['a page of the host in place of JSON', '<!doctype html>', 200],
  ['JSON that is cut off', '{"kind":"awaited"', 200],
  ['an error with a page in it', JSON.stringify(pageAt(PATH)), 503],
])('%s is a failure of the network', async (_, body, status) => {
  hostSays(body, status);
  await expect(fetchPage(PATH, knowsKind)).resolves.toEqual({ kind: 'unreachable' });
});

test.each([
  ['a page of a kind that a later build has', { ...pageAt(PATH), kind: 'weather' }],
  ['a page without a masthead', { kind: 'awaited', path: PATH, masthead: {} }],
  [
    'a page with a desk that has no address',
    { ...pageAt(PATH), masthead: { name: 'ورق', desks: [{ label: 'سياسة' }] } },
  ],
  ['no object', null],
  ['an alias that leads nowhere', { ...aliasAt(PATH, ''), target: undefined }],
  ['an alias that leads to itself', aliasAt(PATH, PATH)],
  ['an alias that leads to itself, spelled otherwise', aliasAt(PATH, `${encodeURI(PATH)}#ثان`)],
  ['the page of another address', pageAt('/story/آخر/')],
])('%s is not readable', async (_, json) => {
  hostSays(JSON.stringify(json));
  await expect(fetchPage(PATH, knowsKind)).resolves.toEqual({ kind: 'unreadable' });
});

test('no network is a failure', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(fetchPage(PATH, knowsKind)).resolves.toEqual({ kind: 'unreachable' });
});

test('a host that does not answer in twenty seconds is a failure', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
    signal?.aborted ? Promise.reject(new DOMException('', 'TimeoutError')) : new Promise(() => {}),
  );
  await expect(fetchPage(PATH, knowsKind)).resolves.toEqual({ kind: 'unreachable' });
  expect(timeout).toHaveBeenCalledWith(20_000);
});
