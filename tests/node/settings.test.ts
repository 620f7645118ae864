import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOutput, normaliseBase, settle } from '../../src/node/settings.ts';

const root = path.resolve('/project');

describe('settle', () => {
  test('says what nobody said', () => {
    expect(settle({}, {}, root)).toEqual({
      cache: path.join(root, 'node_modules', '.cache', 'waraq'),
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

  test('a variable that is set and empty says nothing', () => {
    expect(settle({ dir: 'a' }, { SEEDS: '', SITE: '', ON_ERROR: '' }, root)).toMatchObject({
      dir: path.join(root, 'a'),
      site: null,
      onError: 'fail',
    });
  });

  test('an address that is none is an error that says how to mend it', () => {
    expect(() => settle({ site: 'example.org' }, {}, root)).toThrow(/https:\/\/example\.org/);
    expect(() => settle({ site: 'ftp://example.org' }, {}, root)).toThrow(/SITE/);
  });

  test('a path in the address belongs into the base', () => {
    expect(() => settle({ site: 'https://example.org/paper' }, {}, root)).toThrow(/BASE/);
  });

  test('an unknown word for errors is an error', () => {
    expect(() => settle({}, { ON_ERROR: 'ignore' }, root)).toThrow(/"fail".*"skip"/);
  });
});

test('the output may lie in the project, but never over it or over the seeds', () => {
  const seeds = path.join(root, 'seeds');
  const settings = { dir: seeds, cache: path.join(root, 'cache') };
  expect(() => checkOutput(path.join(root, 'dist'), root, settings)).not.toThrow();
  for (const output of [root, path.dirname(root), seeds])
    expect(() => checkOutput(output, root, settings)).toThrow(/OUT is .* Name another folder/);
});

test.each(['./', '../x/', 'https://cdn.example/x/'])('the base %j is an error', (base) => {
  expect(() => normaliseBase(base)).toThrow(/"\/paper\/"/);
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
