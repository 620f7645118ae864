import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkCache,
  checkOutput,
  markOutput,
  MARK_NAME,
} from '../../../src/node/build/output-folder.ts';

let root: string;
const at = (name: string): string => path.join(root, ...name.split('/'));
const put = (name: string, text = ''): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const check = (output: string): void =>
  checkOutput(
    { path: path.resolve(root, output), source: 'WARAQ_OUT' },
    { root, seeds: at('seeds/today'), cache: at('cache'), publicDir: at('src/public') },
  );

beforeEach(() => {
  root = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'waraq-output-'))), 'project');
  for (const name of ['seeds/today/a.txt', 'src/public/favicon.svg', 'cache/pages']) put(name);
});
afterEach(() => rmSync(path.dirname(root), { recursive: true }));

describe('the output may be', () => {
  test.each(['dist', '..x', 'a/b/c', '../elsewhere', 'node_modules/.cache/waraq/site'])(
    'a new folder: %s',
    (output) => {
      expect(() => check(output)).not.toThrow();
      expect(existsSync(at(output))).toBe(false);
    },
  );

  test('a folder that holds only what systems and hosts leave there', () => {
    for (const name of ['CNAME', '.nojekyll', '.git/HEAD', 'lost+found/x']) put(`dist/${name}`);
    expect(() => check('dist')).not.toThrow();
  });

  test('a folder in which a build was killed while it took a lock', () => {
    for (const name of ['.waraq-lock', '.waraq-lock.guard/x', '.waraq-lock.guard.1-2/x'])
      put(`dist/${name}`);
    expect(() => check('dist')).not.toThrow();
  });

  test('a site that an older version built, which left no mark', () => {
    put('dist/index.html', '<p>خبر</p><script type="application/json" id="page">{}</script>');
    expect(() => check('dist')).not.toThrow();
  });

  test('a folder of anything that is marked', () => {
    put('dist/notes.md');
    put(`dist/${MARK_NAME}`);
    expect(() => check('dist')).not.toThrow();
  });

  test('a link to one of these', () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('dist'));
    expect(() => check('dist')).not.toThrow();
  });
});

describe('the output is refused, and a way out named, when it', () => {
  test.each([
    ['.', 'holds the project'],
    ['..', 'holds the project'],
    ['seeds', 'holds the seeds'],
    ['seeds/today', 'holds the seeds'],
    ['seeds/today/out', 'lies among the seeds'],
    ['src', 'lies in the folder src'],
    ['src/new', 'lies in the folder src'],
    ['src/public/new', 'lies among the public files'],
    ['tests', 'lies in the folder tests'],
    ['.git', 'lies in the folder .git'],
    ['.git/hooks/new', 'lies in the folder .git'],
    ['../other/.git/new', 'lies in a folder of Git'],
    ['node_modules/new', 'lies in the folder node_modules'],
    ['cache', 'is the cache'],
  ])('is %s, which %s', (output, reason) => {
    expect(() => check(output)).toThrow(
      `WARAQ_OUT is "${path.resolve(root, output)}", which ${reason}`,
    );
    expect(() => check(output)).toThrow(/Name another folder\.$/);
  });

  test.each(['.', 'src', 'seeds/today'])('is a link to %s', (target) => {
    symlinkSync(at(target), at('link'));
    expect(() => check('link')).toThrow(/Name another folder\.$/);
  });

  test('lies behind a link to a folder of sources', () => {
    symlinkSync(at('src'), at('link'));
    expect(() => check('link/new')).toThrow(/lies in the folder src/);
  });

  test.each(['notes.md', 'index.html', '.secret'])("holds somebody's %s", (name) => {
    put(`dist/${name}`, '<script type="application/json" id="other">');
    expect(() => check('dist')).toThrow(
      /holds files and no site of ours.*an empty file \.waraq-site/,
    );
    expect(readdirSync(at('dist'))).toEqual([name]);
  });

  test('holds a folder called index.html', () => {
    put('dist/index.html/notes.md');
    expect(() => check('dist')).toThrow(/holds files and no site of ours/);
  });

  test('is a link that leads nowhere', () => {
    symlinkSync(at('none'), at('link'));
    expect(() => check('link')).toThrow(/WARAQ_OUT is .*link", a link that leads nowhere\. Delete/);
  });

  test('lies in a site of ours', () => {
    put(`dist/${MARK_NAME}`);
    expect(() => check('dist/sub/new')).toThrow(/lies in a site of ours\. Name another folder\.$/);
  });

  test('lies below a file', () => {
    put('file');
    expect(() => check('file/dist')).toThrow(/a part of its path is a file \(ENOTDIR\)/);
  });
});

test('the mark makes any folder ours, and is written once', () => {
  put('dist/notes.md');
  markOutput(at('dist'));
  markOutput(at('dist'));
  expect(() => check('dist')).not.toThrow();
});

describe('the cache', () => {
  const checkAt = (cache: string): void =>
    checkCache(
      { path: path.resolve(root, cache), source: 'CACHE' },
      { path: at('dist'), source: 'The default' },
      { root, seeds: at('seeds/today'), cache: at(cache), publicDir: '' },
    );

  test.each(['node_modules/.cache/waraq', 'cache', '../elsewhere'])('may be %s', (cache) => {
    expect(() => checkAt(cache)).not.toThrow();
  });

  test.each([
    ['.', 'holds the project'],
    ['src', 'lies in the folder src'],
    ['.git', 'lies in the folder .git'],
    ['seeds', 'holds the seeds'],
    ['seeds/today/x', 'lies among the seeds'],
    ['dist', 'lies in the output folder'],
    ['dist/x', 'lies in the output folder'],
  ])('is refused as %s, which %s', (cache, reason) => {
    expect(() => checkAt(cache)).toThrow(
      `CACHE, the folder of the cache, is "${path.resolve(root, cache)}", which ${reason}`,
    );
  });
});
