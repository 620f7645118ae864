import { describe, expect, test } from 'vitest';
import type { ShowingStory } from '../../../src/edition/summaries/picture.ts';
import { silentFrontMatter } from '../../edition/make-story.ts';
import {
  matchPictures,
  misplacedPictures,
  missingPictures,
  seedOfPicture,
} from '../../../src/node/input/match-pictures.ts';

test.each([
  ['a.jpg', 'a'],
  ['a.JPEG', 'a'],
  ['سياسة/خبر.Png', 'سياسة/خبر'],
  ['a.b.webp', 'a.b'],
  ['a.avif', 'a'],
  ['a.txt', null],
  ['a.gif', 'a'],
  ['a.HEIC', 'a'],
  ['a.bmp', null],
  ['jpg', null],
])('the seed of %s is %s', (name, id) => {
  expect(seedOfPicture(name)).toBe(id);
});

describe('several pictures', () => {
  const names = ['b.webp', 'a.png', 'a.jpg', 'd/a.jpg'];

  test('go to the seeds of their names, the first by name to each', () => {
    expect([...matchPictures(names)]).toEqual([
      ['a', 'a.jpg'],
      ['b', 'b.webp'],
      ['d/a', 'd/a.jpg'],
    ]);
  });

  test('of one seed are named both; one of no seed is told to get its name', () => {
    expect(misplacedPictures(names, new Set(['a', 'd/a']))).toEqual([
      {
        file: 'a.png',
        message: 'The seed has two pictures: a.jpg is shown, a.png is not.',
        remedy: 'Take one of them away.',
      },
      {
        file: 'b.webp',
        message: 'There is no seed b.txt for this picture.',
        remedy: 'Give it the name of its seed, in the same folder, or take it away.',
      },
    ]);
  });
});

test('every seed whose front matter names a picture that is not there is told of', () => {
  const naming = (id: string, image: string | null): ShowingStory => ({
    id,
    frontMatter: { ...silentFrontMatter, image },
  });
  const stories = [
    naming('d/a', 'x.jpg'),
    naming('d/b', 'x.jpg'),
    naming('c', 'y.png'),
    naming('e', null),
  ];
  expect(missingPictures(stories, new Map([['y', 'y.webp']])).map(({ file }) => file)).toEqual([
    'd/a.txt',
    'd/b.txt',
  ]);
});

test('a picture outside the folder of the seeds is not there, whatever a text calls it', () => {
  const names = ['../x.jpg', '/x.jpg', '../../x.jpg', './../x.jpg'];
  const story: ShowingStory = {
    id: 'd/a',
    frontMatter: silentFrontMatter,
    namedPictures: names.map((name, at) => ({ name, line: at + 1 })),
  };
  expect(missingPictures([story], new Map([['x', 'x.jpg']]))).toHaveLength(names.length);
});
