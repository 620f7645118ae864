import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/node/input/read-folder.ts';
import { findSeeds, seedId } from '../../../src/node/input/list-names.ts';

const dir = path.resolve('/paper/seeds');

describe('the id of a seed', () => {
  test.each([
    ['a.txt', 'a'],
    ['سياسة/خبر.txt', 'سياسة/خبر'],
    ['a.b.txt', 'a.b'],
    ['a.md', null],
    ['UPPER.TXT', 'UPPER'],
    ['.hidden.txt', '.hidden'],
    ['....txt', '...'],
    ['._a.txt', null],
    ['.#a.txt', null],
    ['.git/a.txt', null],
    ['../a.txt', null],
  ])('of %s is %s', (file, id) => {
    expect(seedId(dir, path.join(dir, ...file.split('/')))).toBe(id);
  });

  test('is what the disk calls it, so that the file is found again', () => {
    expect(seedId(dir, path.join(dir, '\u0627\u0653.txt'))).toBe('\u0627\u0653');
  });
});

test('a folder that is not there is an error that names it and says how to mend it', async () => {
  await expect(findSeeds(path.join(dir, 'none'), () => {})).rejects.toThrow(
    /no folder of seeds at .*SEEDS/,
  );
});

describe('a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'waraq-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const text = 'عنوان خبر\n\nهذه فقرة كتبت للاختبار وحده، ولا ينقلها أحد عن أحد، وفيها ما يكفي.\n';

  test('gives every file a reading, whatever it is called', async () => {
    const names = ['a#b.txt', 'c d.txt', '%20%.txt', 'خبر.txt', 'مؤتمر.txt', '🔥.txt', 'U.TXT'];
    for (const name of names) writeFileSync(path.join(folder, name), text);
    const readings = await readFolder(folder, () => {});
    expect([...readings.values()].map(({ kind }) => kind)).toEqual(names.map(() => 'story'));
    expect(readings.size).toBe(names.length);
  });

  test('of two seeds of one name reads the first, and says so of the other', async () => {
    const names = ['a.TXT', 'a.txt', 'a.txt.txt', 'b.txt', 'ب/\u0622.txt', 'ب/\u0627\u0653.txt'];
    mkdirSync(path.join(folder, 'ب'));
    for (const name of names) writeFileSync(path.join(folder, name), text);
    const readings = [...(await readFolder(folder, () => {}))];
    expect(readings.map(([id, { kind }]) => [id, kind])).toEqual([
      ['./a.txt', 'error'],
      ['./ب/\u0627\u0653.txt', 'error'],
      ['a', 'story'],
      ['a.txt', 'story'],
      ['b', 'story'],
      ['ب/\u0622', 'story'],
    ]);
    const [, twin] = readings[0] ?? [];
    expect(twin).toMatchObject({
      problem: {
        message: 'a.TXT and a.txt have one name, and only the first is read.',
        remedy: 'Rename or delete one of them.',
      },
    });
  });

  test('passes over what is no plain file of its own, with a word', async () => {
    const outside = path.join(folder, 'outside.txt');
    const seeds = path.join(folder, 'seeds');
    mkdirSync(path.join(seeds, 'folder.txt'), { recursive: true });
    writeFileSync(outside, text);
    writeFileSync(path.join(seeds, 'plain.txt'), text);
    symlinkSync('plain.txt', path.join(seeds, 'inside.txt'));
    symlinkSync(outside, path.join(seeds, 'outside.txt'));
    symlinkSync('loop.txt', path.join(seeds, 'loop.txt'));
    symlinkSync('nowhere', path.join(seeds, 'nowhere.txt'));
    const kinds = [...(await readFolder(seeds, () => {}))].map(([id, { kind }]) => [id, kind]);
    expect(kinds).toEqual([
      ['inside', 'story'],
      ['loop', 'empty'],
      ['nowhere', 'empty'],
      ['outside', 'empty'],
      ['plain', 'story'],
    ]);
  });
});
