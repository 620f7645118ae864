import { expect, test } from 'vitest';
import type { AwaitedListPage } from '../../../src/edition/pages/awaited-list-page.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

function listAt(stories: Parameters<typeof pagesOf>[0], path: string): AwaitedListPage {
  const page = pagesOf(stories).get(path);
  if (page?.kind !== 'awaited-list') throw new Error(`No list is at ${path}.`);
  return page;
}

const storyNaming = (id: string, ...related: readonly string[]) => makeStory(id, { related });

test('the most named headline stands first, then the one that waits longest', () => {
  const page = listAt(
    [
      storyNaming('1', 'جسر ثانٍ على النهر'),
      storyNaming('2', 'موسم القطن يبدأ'),
      storyNaming('3', 'موسم الزيتون يبدأ'),
      storyNaming('4', 'موسم الزيتون يبدأ'),
    ],
    '/awaited/',
  );
  expect(page.awaited.map(({ headline, total }) => [headline, total])).toEqual([
    ['موسم الزيتون يبدأ', 2],
    ['جسر ثانٍ على النهر', 1],
    ['موسم القطن يبدأ', 1],
  ]);
  expect(page.awaited[0]?.backlinks.map(({ headline }) => headline)).toEqual(['خبر 4', 'خبر 3']);
});

test('a newly named headline comes last, on the last page', () => {
  const named = Array.from({ length: 60 }, (_, at) => `عنوان منتظر رقم ${at + 100}`);
  const stories = [storyNaming('1', ...named.toReversed())];
  const more = [...stories, storyNaming('2', 'عنوان جديد')];
  expect(listAt(more, '/awaited/').awaited).toEqual(listAt(stories, '/awaited/').awaited);
  expect(listAt(more, '/awaited/2/').awaited.at(-1)?.headline).toBe('عنوان جديد');
});

test('a page is there also when no headline waits', () => {
  expect(listAt([makeStory('1')], '/awaited/')).toMatchObject({ total: 0, count: 1, awaited: [] });
});
