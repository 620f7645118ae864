import { describe, expect, test } from 'vitest';
import { deskFolder, deskOfFolders } from '../../../../src/node/import/seed/desk-folder.ts';
import { seedName } from '../../../../src/node/import/seed/seed-name.ts';

describe('seedName', () => {
  test.each([
    ['https://a.example/news/river-rises.html?x=1', /^river-rises-[\da-f]{10}$/],
    ['https://a.example/%D8%AE%D8%A8%D8%B1/', /^خبر-[\da-f]{10}$/],
    ['https://a.example/?p=7', /^a-example-[\da-f]{10}$/],
    ['_posts/2024-01-27-first.md', /^2024-01-27-first-[\da-f]{10}$/],
    ['../../etc/passwd', /^passwd-[\da-f]{10}$/],
    ['%', /^-[\da-f]{6}-[\da-f]{10}$/],
    ['', /^story-[\da-f]{10}$/],
  ])('of %s', (name, pattern) => expect(seedName(name, name)).toMatch(pattern));

  test('tells stories apart by their keys', () => {
    expect(seedName('x', 'a')).not.toBe(seedName('x', 'b'));
  });
});

describe('deskFolder', () => {
  test.each([
    ['محليات', 'محليات'],
    ['سياسة > انتخابات', 'سياسة'],
    ['a/../b', 'a .. b'],
    ['..', null],
    ['.hidden', 'hidden'],
    ['\u202Eقلب\u0000', 'قلب'],
    ['Uncategorized', null],
    ['غير مصنف', null],
    [null, null],
  ])('of %s is %s', (name, folder) => expect(deskFolder(name)).toBe(folder));
});

describe('deskOfFolders', () => {
  test.each([
    ['a.md', null],
    ['رياضة/a.md', 'رياضة'],
    ['content/posts/2024/01/a.md', null],
    ['content/رياضة/2024/a.md', 'رياضة'],
    ['_posts/a.md', null],
    ['رياضة/match/index.md', 'رياضة'],
  ])('of %s is %s', (name, desk) => expect(deskOfFolders(name)).toBe(desk));
});
