import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import { silentProgress } from '../../../src/node/progress.ts';
import { encodePictures } from '../../../src/node/input/encode-pictures.ts';
import { picturesAmong } from '../../../src/node/input/find-pictures.ts';
import { filesBelow } from '../../../src/node/input/list-files.ts';
import { makeStory, silentFrontMatter } from '../../edition/make-story.ts';
import { describeFile } from '../../../src/node/problem.ts';
import { makePicture } from './pictures.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-seeds-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('each story gets the picture of its name; what is wrong is said and the rest goes on', async () => {
  mkdirSync(path.join(dir, 'علوم'));
  const picture = await makePicture(60, 40);
  for (const name of [
    'علوم/نجم.JPG',
    'twice.jpg',
    'alone.jpg',
    'refused.jpg',
    '._twice.jpg',
    'cover.jpg',
  ])
    writeFileSync(path.join(dir, name), picture);
  writeFileSync(path.join(dir, 'twice.png'), picture);
  writeFileSync(path.join(dir, 'words.jpg'), 'words');
  const stories = ['علوم/نجم', 'twice', 'words', 'plain'];
  const seeds = new Set([...stories, 'refused']);

  const shown = [
    ...stories.map((id) => makeStory(id)),
    makeStory('other', { frontMatter: { ...silentFrontMatter, image: 'cover.jpg' } }),
    makeStory('third', { frontMatter: { ...silentFrontMatter, image: 'lost.jpg' } }),
  ];
  const found = picturesAmong(dir, await filesBelow(dir, () => {}));
  const expected = new Set([...seeds, 'cover']);
  const cache = new Cache({ path: path.join(dir, 'cache'), source: 'WARAQ_CACHE' }, () => {});
  const made = await encodePictures(dir, found, expected, shown, cache, silentProgress);

  expect([...made.pictures.keys()].toSorted()).toEqual(['cover', 'twice', 'علوم/نجم']);
  expect(made.files.size, 'the same picture is one file').toBe(1);
  expect(made.problems.map(({ file }) => file)).toEqual([
    'alone.jpg',
    'third.txt',
    'twice.png',
    'words.jpg',
  ]);
  const [, , , unreadable] = made.problems;
  expect(unreadable).toEqual({
    file: 'words.jpg',
    message: 'The picture cannot be read: Input buffer contains unsupported image format.',
    remedy:
      'Save it again as JPEG, PNG, WebP or AVIF, or take it away: its story goes without a photo.',
  });
});

test('a problem of a file is one line that begins with the file', () => {
  const problem = { file: 'علوم/نجم.jpg', message: 'What.', remedy: 'How.' };
  expect(describeFile(problem, path.resolve('seeds'))).toBe(
    `${path.join('seeds', 'علوم', 'نجم.jpg')}: What. How.`,
  );
});
