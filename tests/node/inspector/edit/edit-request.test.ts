import { describe, expect, test } from 'vitest';
import { readEdit, whyForbidden } from '../../../../src/node/inspector/edit/edit-request.ts';

const headers = {
  host: 'localhost:5173',
  origin: 'http://localhost:5173',
  'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
  'sec-fetch-site': 'same-origin',
};

describe('whyForbidden', () => {
  test('lets a form of a page of this server pass', () => {
    expect(whyForbidden(headers)).toBeNull();
    const { 'sec-fetch-site': _, ...older } = headers;
    expect(whyForbidden(older)).toBeNull();
  });

  test.each([
    ['another origin', { origin: 'http://localhost:8080' }],
    ['a page without one', { origin: 'null' }],
    ['no origin', { origin: undefined }],
    ['no host', { host: undefined }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of the site', { 'sec-fetch-site': 'same-site' }],
  ])('keeps out %s', (_, said) => {
    expect(whyForbidden({ ...headers, ...said })).toBe(
      'Only the pages of this server may write seeds.',
    );
  });

  test.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x', undefined])(
    'keeps out what is no plain form: %s',
    (type) => {
      expect(whyForbidden({ ...headers, 'content-type': type })).toBe(
        'Only a form may write seeds.',
      );
    },
  );
});

describe('readEdit', () => {
  const read = (said: string) => readEdit(new URLSearchParams(said));

  test('takes the role of the line whose button was pressed', () => {
    expect(read('hash=ab&line=7&role-3=quote&role-7=list-item')).toEqual({
      kind: 'role',
      hash: 'ab',
      line: 7,
      last: 7,
      role: 'list-item',
    });
  });

  test('takes no role as taking it back', () => {
    expect(read('hash=ab&line=7&role-7=')).toMatchObject({ role: null });
  });

  test.each([
    ['from the first to the last', 'first=3&last=9', 3, 9],
    ['the other way round', 'first=9&last=3', 3, 9],
    ['of one line alone', 'first=3&last=', 3, 3],
  ])('takes the role of several lines, %s', (_, lines, line, last) => {
    expect(read(`hash=ab&range=1&${lines}&range-role=quote`)).toEqual({
      kind: 'role',
      hash: 'ab',
      line,
      last,
      role: 'quote',
    });
  });

  test('takes back the last edit', () => {
    expect(read('hash=ab&undo=1')).toEqual({ kind: 'undo', hash: 'ab' });
  });

  test.each([
    'hash=ab',
    'line=7',
    'line=0&role-0=quote',
    'line=1.5&role-1.5=quote',
    'line=-1&role--1=quote',
    'line=7&role-7=front-matter',
    'line=7&role-7=constructor',
    'range=1&range-role=quote',
    'range=1&first=x&last=3&range-role=quote',
    'range=1&first=1&last=3&range-role=front-matter',
    'range=1&first=1&last=3',
  ])('refuses %s', (said) => {
    expect(read(said)).toBeNull();
  });
});
