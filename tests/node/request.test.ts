import { describe, expect, test } from 'vitest';
import { pagePathOf } from '../../src/node/request.ts';

const ask = (url: string, base = '/', accept = 'text/html,*/*', method = 'GET') =>
  pagePathOf({ method, url, headers: { accept } }, base);

describe('a request', () => {
  test.each([
    ['/', { kind: 'page', path: '/' }],
    ['/archive/?a=1', { kind: 'page', path: '/archive/' }],
    ['/story/%D8%AE%D8%A8%D8%B1/', { kind: 'page', path: '/story/خبر/' }],
    ['/story/%D8%AE%D8%A8%D8%B1/index.json', { kind: 'json', path: '/story/خبر/' }],
    ['/index.json', { kind: 'json', path: '/' }],
    ['/archive/index.html', { kind: 'page', path: '/archive/' }],
    ['/archive', { kind: 'moved', to: '/archive/' }],
    ['/archive?a=1?b', { kind: 'moved', to: '/archive/?a=1?b' }],
    ['//evil.example/x', { kind: 'moved', to: '/evil.example/x/' }],
    ['/src/main.tsx', { kind: 'other' }],
    ['/@vite/client', { kind: 'other' }],
    ['/%E0%A4%A', { kind: 'other' }],
  ])('for %s', (url, expected) => {
    expect(ask(url)).toEqual(expected);
  });

  test('below another base', () => {
    expect(ask('/paper/archive/', '/paper/')).toEqual({ kind: 'page', path: '/archive/' });
    expect(ask('/archive/', '/paper/')).toEqual({ kind: 'other' });
    expect(ask('/paper', '/paper/')).toEqual({ kind: 'moved', to: '/paper/' });
  });

  test.each([['/جريدة/'], [encodeURI('/جريدة/')], ['/a b/'], ['/a%20b/']])(
    'below the base %s, however it is spelt',
    (base) => {
      const url = `${encodeURI(decodeURI(base))}archive/`;
      expect(ask(url, base)).toEqual({ kind: 'page', path: '/archive/' });
    },
  );

  test('for another host in the path leads to no other host', () => {
    expect(ask('///evil.example/x/')).toEqual({ kind: 'page', path: '/evil.example/x/' });
  });

  test('with a backslash in the path leads to no other host either', () => {
    expect(ask('/\\evil.example/x')).toEqual({ kind: 'moved', to: '/%5Cevil.example/x/' });
  });

  test('for the address of a page is for the page, whatever else is accepted', () => {
    expect(ask('/archive/', '/', '*/*')).toEqual({ kind: 'page', path: '/archive/' });
    expect(pagePathOf({ method: 'GET', url: '/', headers: {} }, '/').kind).toBe('page');
  });

  test('for no HTML at the address of no page, or by another method, is another matter', () => {
    expect(ask('/archive', '/', '*/*')).toEqual({ kind: 'other' });
    expect(ask('/@fs/', '/', '*/*')).toEqual({ kind: 'other' });
    expect(ask('/archive/', '/', 'text/html', 'POST')).toEqual({ kind: 'other' });
  });
});
