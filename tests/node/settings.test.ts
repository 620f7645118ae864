import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { settle, type Environment, type SeedsOptions } from '../../src/node/settings.ts';

const root = path.resolve('/project');

const settled = (options: SeedsOptions, environment: Environment = {}, vite = {}) =>
  settle(options, vite, environment, root, '2024-01-27');

const baseOf = (base: string): string => settled({}, {}, { base }).base;

describe('settle', () => {
  test('says what nobody said', () => {
    expect(settled({})).toEqual({
      base: '/',
      cache: {
        path: path.join(root, 'node_modules', '.cache', 'waraq'),
        source: 'The default',
      },
      dir: path.join(root, 'seeds'),
      inCode: { locale: {} },
      paper: {
        newspaper: DEFAULT_NEWSPAPER,
        site: undefined,
        problems: [],
        warnings: [],
        files: [],
        named: [],
      },
      output: { path: path.join(root, 'dist'), source: 'The default' },
      host: null,
      compress: false,
      sharePictures: null,
      offline: null,
      site: null,
      onError: 'fail',
      drafts: false,
      today: '2024-01-27',
    });
  });

  test('drafts are shown where the environment or the plugin says so, and a day may be said', () => {
    expect(settled({ drafts: true }).drafts).toBe(true);
    expect(settled({ drafts: true }, { WARAQ_DRAFTS: '0' }).drafts).toBe(false);
    expect(settled({}, { WARAQ_DRAFTS: '1', WARAQ_TODAY: '2031-01-02' })).toMatchObject({
      drafts: true,
      today: '2031-01-02',
    });
    expect(settled({}, { DRAFTS: '1', TODAY: 'Monday' }).drafts).toBe(false);
  });

  test('pictures for previews are asked for, refused, or left to the number of stories', () => {
    expect(settled({ sharePictures: true }).sharePictures).toBe(true);
    expect(settled({ sharePictures: true }, { WARAQ_SHARE_PICTURES: '0' }).sharePictures).toBe(
      false,
    );
    expect(settled({}, { SHARE_PICTURES: '1' }).sharePictures).toBeNull();
  });

  test('the newspaper is kept on devices where that is said, and taken from them where it is said', () => {
    expect(settled({ offline: true }).offline).toBe(true);
    expect(settled({ offline: true }, { WARAQ_OFFLINE: '0' }).offline).toBe(false);
  });

  test('the environment goes before the options of the plugin', () => {
    const options = { dir: 'a', site: 'https://a.example', onError: 'fail' } as const;
    const environment = {
      WARAQ_SEEDS: 'b',
      WARAQ_SITE: 'https://b.example/',
      WARAQ_ON_ERROR: 'skip',
      WARAQ_CACHE: 'c',
    };
    expect(settled(options, environment)).toMatchObject({
      dir: path.join(root, 'b'),
      site: 'https://b.example',
      onError: 'skip',
      cache: { path: path.join(root, 'c'), source: 'WARAQ_CACHE' },
    });
  });

  test('what Vite was told goes before the environment', () => {
    const vite = { base: '/told/', outDir: 'told' };
    expect(settled({}, { WARAQ_BASE: 'said', WARAQ_OUT: 'said' }, vite)).toMatchObject({
      base: '/told/',
      output: { path: path.join(root, 'told') },
    });
  });

  test('a short name counts, unless ours is there: other programs set them for themselves', () => {
    expect(settled({}, { OUT: 'a' }).output).toEqual({ path: path.join(root, 'a'), source: 'OUT' });
    expect(settled({}, { OUT: 'a', WARAQ_OUT: 'b' }).output).toEqual({
      path: path.join(root, 'b'),
      source: 'WARAQ_OUT',
    });
  });

  test('a variable that is set and empty says nothing', () => {
    expect(settled({ dir: 'a' }, { WARAQ_SEEDS: '', SITE: '', ON_ERROR: '' })).toMatchObject({
      dir: path.join(root, 'a'),
      site: null,
      onError: 'fail',
    });
  });

  test.each(['base', 'outDir'])('%s without its value is an error', (name) => {
    expect(() => settled({}, {}, { [name]: true })).toThrow(/ has no value\. Write one after it/);
  });

  test('the name is cleaned, for it stands on every page', () => {
    const { paper } = settled({ name: ' صحيفة\u202e\u0007\nاليوم ' });
    expect(paper.newspaper.name).toBe('صحيفة اليوم');
    expect(() => settled({ name: '\u202e' })).toThrow(
      /^In vite\.config\.ts: The setting name is no text\./,
    );
  });
});

describe('a value that makes no sense is an error that says where it stands and how to mend it', () => {
  test.each([
    [{ site: 'example.org' }, {}, /^In vite\.config\.ts: .*site is "example\.org".*https:/],
    [{}, { WARAQ_SITE: 'ftp://example.org' }, /^WARAQ_SITE is /],
    [{}, { SITE: 'https://example.org/paper' }, /^SITE is .* the path in WARAQ_BASE\.$/],
    [{}, { ON_ERROR: 'ignore' }, /^ON_ERROR is "ignore"\. Write "fail".*"skip"/],
    [{}, { WARAQ_OFFLINE: 'no' }, /^WARAQ_OFFLINE is "no"\. Write 1 .* or 0/],
    [{}, { WARAQ_SHARE_PICTURES: 'all' }, /^WARAQ_SHARE_PICTURES is "all"\. Write 1 .* or 0/],
    [{}, { WARAQ_HOST: 'github' }, /^WARAQ_HOST is "github"\. Write one of github-pages, netlify,/],
    [{}, { WARAQ_DRAFTS: 'maybe' }, /^WARAQ_DRAFTS is "maybe"\. Write 1 .* or 0/],
    [{}, { WARAQ_TODAY: '2024-13-01' }, /^WARAQ_TODAY is "2024-13-01", no day\./],
    [{}, { BASE: './' }, /^BASE is "\.\/"\. .*"\/paper\/"/],
    [{}, { WARAQ_CACHE: import.meta.filename }, /^WARAQ_CACHE is .* a file\. Name a folder\.$/],
    [{}, { CACHE: 'true' }, /^CACHE is "true", which names no folder\. .*WARAQ_CACHE/],
    [{}, { OUT: 'redis://host:1' }, /^OUT is "redis:\/\/host:1", which names no folder\./],
    [{ dir: import.meta.filename }, {}, /^dir in vite\.config\.ts is .* a file\./],
  ])('%j with %j', (options, environment, says) => {
    expect(() => settled(options, environment)).toThrow(says);
  });

  test.each([
    './',
    '../x/',
    'https://cdn.example/x/',
    '/a/../b/',
    '/a/%2E%2e/b/',
    '/a/./b/',
    '/a"b/',
    '/a?b/',
    '/a#b/',
    '/a b/',
    "/a'b/",
    '/a<b/',
    '/a\\b/',
    '/a%2/',
  ])('the base %j', (base) => {
    expect(() => baseOf(base)).toThrow(/^base, on the command line or in vite\.config\.ts, is/);
  });

  test('a short BASE that is a bare word, which may be the name of a branch', () => {
    expect(() => settled({}, { BASE: 'main' })).toThrow(/^BASE is "main"\. Write the path on/);
    expect(settled({}, { BASE: '/main' }).base).toBe('/main/');
    expect(settled({}, { WARAQ_BASE: 'main' }).base).toBe('/main/');
  });

  test('and sends nothing to the terminal', () => {
    const said = (): unknown => settled({}, { SITE: 'a\u001b[31m\nerror: forged' });
    expect(said).toThrow(String.raw`SITE is "a\u001b[31m\u000aerror: forged"`);
  });
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['paper', '/paper/'],
  ['/ورق/', '/ورق/'],
  ['/a%20b,c&d/', '/a%20b,c&d/'],
  ['/some/path', '/some/path/'],
  ['/some/path/', '/some/path/'],
])('the base %j is written %j', (said, base) => {
  expect(baseOf(said)).toBe(base);
});
