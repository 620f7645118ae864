import { expect, test } from 'vitest';
import { arrangeStories } from '../../../src/edition/assemble.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { applyLinks } from '../../../src/edition/linking/apply-links.ts';
import { makeStory } from '../make-story.ts';

const { edition } = arrangeStories(
  [makeStory('a'), makeStory('b', { desk: 'اقتصاد' })].map(storyRecordOf),
  'ورق',
);
const awaited = [{ path: '/story/غدا/', headline: 'غدا', backlinks: [1] }];
const related = [[], [{ path: '/story/غدا/', headline: 'غدا', awaited: true as const }]];
const linked = applyLinks(edition, { related, backlinks: [[1], []], awaited, aliases: [] });

test('an edition takes links, and its stories stay where they are', () => {
  expect(linked.stories.map((entry) => [entry.related, entry.backlinks])).toEqual([
    [[], [1]],
    [related[1], []],
  ]);
  expect(linked.stories.map(({ path }) => path)).toEqual(edition.stories.map(({ path }) => path));
  expect(linked.awaited).toEqual(awaited);
});
