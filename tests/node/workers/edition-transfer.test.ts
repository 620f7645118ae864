import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import {
  receiveLinks,
  receivePlaces,
  sendDigests,
  sendLinks,
  sendPlaces,
} from '../../../src/node/workers/edition-transfer.ts';
import { linkStories, placeStories } from '../../../src/edition/assemble.ts';
import { digestOf, shownOf } from '../../../src/edition/story-record.ts';
import type { PlacedStory } from '../../../src/edition/edition.ts';
import { makeStory } from '../../edition/make-story.ts';

/** What another thread gets of a value. */
const afar = <Value>(value: Value): Value => {
  const there: Value = deserialize(serialize(value));
  return there;
};

const digests = [
  makeStory('a', {
    headline: 'الأردن يعلن موازنة العام الجديد رسميا',
    desk: 'اقتصاد',
    related: ['خبر b', 'لم يصل بعد', 'لم يصل، بعد'],
  }),
  makeStory('b', { related: ['الاردن يعلن موازنه العام الجديد رسميا', 'توأم'] }),
  makeStory('twin-1', { headline: 'توأم', related: ['لم يصل بعد'] }),
  makeStory('twin-2', { headline: 'توأم' }),
].map(digestOf);

test('an edition comes to another thread as it was, but for what no page shows', () => {
  const placed = placeStories(digests, 'ورق');
  const edition = linkStories(placed);
  const sentLinks = afar(sendLinks(edition));

  const there = receivePlaces(afar(sendPlaces(placed.edition)), afar(sendDigests(digests)));

  const shown = <Story extends PlacedStory>(stories: readonly Story[]) =>
    stories.map((entry) => ({ ...entry, digest: shownOf(entry.digest) }));
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

test('a story whose digest was never sent is a fault that is said', () => {
  const { edition } = placeStories(digests, 'ورق');
  expect(() => receivePlaces(sendPlaces(edition), [])).toThrow(
    'The digest of twin-2 was never sent.',
  );
});
