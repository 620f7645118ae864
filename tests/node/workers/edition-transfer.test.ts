import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import {
  receiveLinks,
  receiveArrangement,
  sendStoryRecords,
  sendLinks,
  sendArrangement,
} from '../../../src/node/workers/edition-transfer.ts';
import { linkStories, arrangeStories } from '../../../src/edition/assemble.ts';
import { storyRecordOf, shownOf } from '../../../src/edition/story-record.ts';
import type { ArrangedStory } from '../../../src/edition/edition.ts';
import { makeStory } from '../../edition/make-story.ts';

/** What another thread gets of a value. */
const afar = <Value>(value: Value): Value => {
  const there: Value = deserialize(serialize(value));
  return there;
};

const storyRecords = [
  makeStory('a', {
    headline: 'الأردن يعلن موازنة العام الجديد رسميا',
    desk: 'اقتصاد',
    related: ['خبر b', 'لم يصل بعد', 'لم يصل، بعد'],
  }),
  makeStory('b', { related: ['الاردن يعلن موازنه العام الجديد رسميا', 'توأم'] }),
  makeStory('twin-1', { headline: 'توأم', related: ['لم يصل بعد'] }),
  makeStory('twin-2', { headline: 'توأم' }),
].map(storyRecordOf);

test('an edition comes to another thread as it was, but for what no page shows', () => {
  const placed = arrangeStories(storyRecords, 'ورق');
  const edition = linkStories(placed);
  const sentLinks = afar(sendLinks(edition));

  const there = receiveArrangement(
    afar(sendArrangement(placed.edition)),
    afar(sendStoryRecords(storyRecords)),
  );

  const shown = <Story extends ArrangedStory>(stories: readonly Story[]) =>
    stories.map((entry) => ({ ...entry, storyRecord: shownOf(entry.storyRecord) }));
  expect(there).toEqual({ ...placed.edition, stories: shown(placed.edition.stories) });
  expect(receiveLinks(there, sentLinks)).toEqual({ ...edition, stories: shown(edition.stories) });
  expect(sentLinks.related, 'a link that says no more than where it leads is a number').toEqual([
    [],
    [-1],
    [
      {
        path: '/story/الأردن-يعلن-موازنة-العام-الجديد-رسميا/',
        headline: 'الاردن يعلن موازنه العام الجديد رسميا',
      },
      { path: '/story/توأم/', headline: 'توأم' },
    ],
    [2, -1],
  ]);
});

test('a story whose storyRecord was never sent is a fault that is said', () => {
  const { edition } = arrangeStories(storyRecords, 'ورق');
  expect(() => receiveArrangement(sendArrangement(edition), [])).toThrow(
    'The storyRecord of twin-2 was never sent.',
  );
});
