import { expect, test } from 'vitest';
import { queryOf, requestOf, searchPath } from '../../../src/reader/answers/search-request.ts';

const nothing = { query: '', filters: {}, order: 'relevance', page: 1 } as const;

test('an address says what is looked for', () => {
  expect(requestOf('?q=%D8%AC%D8%B3%D8%B1&desk=علوم&year=2024&order=date&page=3')).toEqual({
    query: 'جسر',
    filters: { desk: 'علوم', year: '2024' },
    order: 'date',
    page: 3,
  });
});

test('what an address does not say, or says wrongly, is as at first', () => {
  expect(requestOf('')).toEqual(nothing);
  expect(requestOf('?q=+&desk=&order=size&page=-2')).toEqual(nothing);
  expect(requestOf('?page=1.5')).toEqual(nothing);
});

test('what is looked for has one address, and the address says it again', () => {
  expect(searchPath(nothing)).toBe('/search/');
  const request = {
    query: 'جسر & نهر',
    filters: { year: '2024' },
    order: 'date',
    page: 2,
  } as const;
  const path = searchPath(request);
  expect(path).toMatch(/^\/search\/\?q=/);
  expect(requestOf(path.slice('/search/'.length))).toEqual(request);
});

test('a query is what was typed, without the spaces around it', () => {
  expect(queryOf('  جسر   النهر ')).toBe('جسر النهر');
  expect(queryOf('م'.repeat(300))).toHaveLength(200);
});

test('marks that turn the order of others are taken out; those of spelling stay', () => {
  expect(queryOf('\u202eجسر\u2066 می\u200cخواهم\u0000')).toBe('جسر می\u200cخواهم');
});

test('a long query is never cut within a character', () => {
  expect(queryOf(`${'م'.repeat(199)}😀جسر`)).toBe(`${'م'.repeat(199)}😀`);
});
