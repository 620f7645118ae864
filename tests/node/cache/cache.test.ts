import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';

let folder: string;
let warnings: string[];
let cache: Cache;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-cache-'));
  warnings = [];
  cache = new Cache({ path: folder, source: 'WARAQ_CACHE' }, (message) => warnings.push(message));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const values = [{ text: 'سطر\nسطر', list: [1, null] }, 'ورق', ['a']];

describe('what is saved', () => {
  test('is loaded as it was, and no half of it is ever there', () => {
    cache.save('a.json', 'me', values);
    expect(cache.load('a.json', 'me')).toEqual(values);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(warnings).toEqual([]);
  });

  test('may be more than is written at once, or nothing', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `السطر الذي رقمه ${index} من كثير`);
    cache.save('many.json', 'me', many);
    expect(cache.load('many.json', 'me')).toEqual(many);
    cache.save('none.json', 'me', []);
    expect(cache.load('none.json', 'me')).toEqual([]);
  });

  test('may be bytes, in a folder of their own', () => {
    const bytes = Buffer.from([0, 255, 10]);
    expect(cache.saveFile('photos/a.webp', [bytes])).toBe(true);
    expect(cache.loadFile('photos/a.webp')).toEqual(bytes);
  });

  test('is none for who cannot read it, and none where there is nothing', () => {
    cache.save('a.json', 'other', values);
    expect(cache.load('a.json', 'me')).toBeNull();
    expect(cache.load('none.json', 'me')).toBeNull();
    expect(warnings).toEqual([]);
  });
});

describe('a damaged file counts as none, is said, and is made anew', () => {
  test.each<readonly [string, (bytes: Buffer) => void]>([
    ['emptied', () => writeFileSync(at('a.json'), '')],
    ['cut', (bytes) => writeFileSync(at('a.json'), bytes.subarray(0, -10))],
    ['of one more line', (bytes) => writeFileSync(at('a.json'), `{}\n${bytes.toString()}`)],
    [
      'changed in one digit',
      (bytes) => writeFileSync(at('a.json'), bytes.toString().replace('1', '2')),
    ],
    [
      'a folder',
      () => {
        rmSync(at('a.json'));
        mkdirSync(at('a.json/inner'), { recursive: true });
      },
    ],
  ])('when it is %s', (_, damage) => {
    cache.save('a.json', 'me', values);
    damage(readFileSync(at('a.json')));
    expect(cache.load('a.json', 'me')).toBeNull();
    expect(cache.load('a.json', 'me')).toBeNull();
    expect(warnings).toEqual([`The cache in ${folder} is damaged. What is missing is made anew.`]);
    cache.save('a.json', 'me', values);
    expect(cache.load('a.json', 'me')).toEqual(values);
  });

  test('a file in the place of a folder too', () => {
    writeFileSync(at('photos'), '');
    expect(cache.saveFile('photos/a.webp', ['a'])).toBe(true);
    expect(cache.loadFile('photos/a.webp')?.toString()).toBe('a');
  });
});

describe('where nothing can be written, one warning tells why, and the build goes on', () => {
  test('as on a full disk', () => {
    // The file for tests of a full disk fills up while the cache writes.
    const pieces = function* (): Generator<string> {
      yield 'one';
      writeFileSync('/dev/full', 'two');
    };
    expect(cache.saveFile('a.json', pieces())).toBe(false);
    expect(warnings).toEqual([
      expect.stringMatching(
        /cannot be written: the disk is full \(ENOSPC\), .* kB free\. This build goes on; .* Make room/,
      ),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('as below a file', () => {
    writeFileSync(at('file'), '');
    const none = new Cache({ path: at('file/cache'), source: 'WARAQ_CACHE' }, (message) =>
      warnings.push(message),
    );
    none.save('a.json', 'me', values);
    expect(none.saveFile('b', ['b'])).toBe(false);
    expect(none.load('a.json', 'me')).toBeNull();
    none.remove('a.json');
    expect(warnings.filter((text) => text.includes('cannot be written'))).toHaveLength(1);
  });
});

test('what a killed build left half written goes when it is old', () => {
  for (const name of ['a.json.1.waraq-tmp', 'b.json.2.waraq-tmp']) writeFileSync(at(name), '');
  utimesSync(at('a.json.1.waraq-tmp'), 1, 1);
  expect(new Cache({ path: folder, source: 'WARAQ_CACHE' }, () => {}).has('a.json')).toBe(false);
  expect(readdirSync(folder)).toEqual(['b.json.2.waraq-tmp']);
});
