import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSeeds, seedId } from '../../src/build/read-folder.ts';

const dir = path.resolve('/paper/seeds');

describe('the id of a seed', () => {
  test.each([
    ['a.txt', 'a'],
    ['سياسة/خبر.txt', 'سياسة/خبر'],
    ['a.b.txt', 'a.b'],
    ['a.md', null],
    ['.hidden.txt', null],
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
  await expect(findSeeds(path.join(dir, 'none'))).rejects.toThrow(/no folder of seeds at .*SEEDS/);
});
