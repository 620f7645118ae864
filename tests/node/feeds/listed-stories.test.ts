import { expect, test } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { listedStories } from '../../../src/node/feeds/listed-stories.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';

test('the edition, each desk, place and tag have a feed of their stories', () => {
  const stories = [
    makeStory('a', { desk: 'سياسة', headline: 'العراق يبدأ مفاوضات', tags: ['سلام'] }),
    makeStory('b', { desk: 'اقتصاد', tags: ['سلام', 'نفط'] }),
  ];
  const lists = listedStories(editionOf(stories));
  expect(
    lists.map(({ path, label, stories: listed }) => [
      path,
      label,
      listed.map(({ storyRecord }) => storyRecord.id),
    ]),
  ).toEqual([
    ['/', null, ['b', 'a']],
    ['/desk/اقتصاد/', 'اقتصاد', ['b']],
    ['/desk/سياسة/', 'سياسة', ['a']],
    ['/place/العراق/', 'العراق', ['a']],
    ['/tag/سلام/', 'سلام', ['b', 'a']],
    ['/tag/نفط/', 'نفط', ['b']],
  ]);
});

test('the newest fifty of an edition, and the newest twenty of a desk', () => {
  const stories = Array.from({ length: 60 }, (_, at) =>
    makeStory(String(at).padStart(2, '0'), { desk: 'سياسة' }),
  );
  const [all, desk] = listedStories(editionOf(stories));
  expect(all?.stories.length).toBe(50);
  expect(desk?.stories.length).toBe(20);
  expect(desk?.stories[0]?.storyRecord.id).toBe('59');
});

test('what is shown without being published stands in no feed', () => {
  const record = { ...storyRecordOf(makeStory('a')), unpublished: 'draft' } as const;
  expect(listedStories(assemble([record], DEFAULT_NEWSPAPER))[0]?.stories).toEqual([]);
});
