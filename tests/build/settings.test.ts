import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { normaliseBase, settle } from '../../src/build/settings.ts';

const root = path.resolve('/project');

describe('settle', () => {
  test('says what nobody said', () => {
    expect(settle({}, {}, root)).toEqual({
      dir: path.join(root, 'seeds'),
      name: 'ورق',
      site: null,
      onError: 'fail',
    });
  });

  test('the environment goes before the configuration', () => {
    const options = { dir: 'a', site: 'https://a.example', onError: 'fail' } as const;
    const environment = { SEEDS: 'b', SITE: 'https://b.example/', ON_ERROR: 'skip' };
    expect(settle(options, environment, root)).toMatchObject({
      dir: path.join(root, 'b'),
      site: 'https://b.example',
      onError: 'skip',
    });
  });

  test('an address that is none is an error that says how to mend it', () => {
    expect(() => settle({ site: 'example.org' }, {}, root)).toThrow(/https:\/\/example\.org/);
    expect(() => settle({ site: 'ftp://example.org' }, {}, root)).toThrow(/SITE/);
  });

  test('an unknown word for errors is an error', () => {
    expect(() => settle({}, { ON_ERROR: 'ignore' }, root)).toThrow(/"fail".*"skip"/);
  });
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['paper', '/paper/'],
  ['/some/path', '/some/path/'],
  ['/some/path/', '/some/path/'],
])('the base %j is written %j', (said, base) => {
  expect(normaliseBase(said)).toBe(base);
});
