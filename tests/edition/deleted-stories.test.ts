import { expect, test } from 'vitest';
import { assemble } from '../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { storyRecordOf } from '../../src/edition/story-record.ts';
import type { Story } from '../../src/story/story.ts';
import { makeStory } from './make-story.ts';

/** An edition that remembers former addresses. */
const editionOf = (
  stories: readonly Story[],
  former: { moved?: readonly (readonly [string, string])[]; deleted?: readonly string[] },
) =>
  assemble(stories.map(storyRecordOf), DEFAULT_NEWSPAPER, new Map(), {
    moved: new Map(former.moved),
    deleted: former.deleted ?? [],
  });

test('a remembered address leads on to its story, for those who name it by its old headline too', () => {
  const edition = editionOf(
    [
      makeStory('a', { headline: 'الجسر يفتح اليوم' }),
      makeStory('b', { related: ['الجسر يفتح غدا'] }),
    ],
    { moved: [['/story/الجسر-يفتح-غدا/', 'a']] },
  );
  expect(edition.aliases).toMatchObject([
    { path: '/story/الجسر-يفتح-غدا/', target: '/story/الجسر-يفتح-اليوم/' },
  ]);
  expect(edition.awaited).toEqual([]);
});

test('a page that stands at a remembered address now goes before', () => {
  const edition = editionOf([makeStory('a', { headline: 'جسر' }), makeStory('b')], {
    moved: [
      ['/story/جسر/', 'b'],
      ['/story/قديم/', 'gone'],
    ],
    deleted: ['/story/جسر/'],
  });
  expect([edition.aliases, edition.deleted]).toEqual([[], []]);
});

test('a deleted story is not awaited, and links to it say so', () => {
  const edition = editionOf([makeStory('a', { related: ['خبر حذف', 'خبر لم يصل'] })], {
    deleted: ['/story/خبر-حذف/'],
  });
  expect(edition.deleted).toEqual(['/story/خبر-حذف/']);
  expect(edition.awaited.map(({ headline }) => headline)).toEqual(['خبر لم يصل']);
  expect(edition.stories[0]?.related).toEqual([
    { path: '/story/خبر-حذف/', headline: 'خبر حذف', deleted: true },
    { path: '/story/خبر-لم-يصل/', headline: 'خبر لم يصل', awaited: true },
  ]);
});
