import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import {
  receiveEdition,
  sendEdition,
  type SentEdition,
} from '../../../src/build/site/edition-transfer.ts';
import { shownOf } from '../../../src/edition/digest.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';

test('an edition comes to another thread as it was, but for what no page shows', () => {
  const edition = editionOf([
    makeStory('a', {
      headline: 'الأردن يعلن موازنة العام الجديد رسميا',
      desk: 'اقتصاد',
      related: ['خبر b', 'لم يصل بعد'],
    }),
    makeStory('b', { related: ['الاردن يعلن موازنه العام الجديد رسميا', 'توأم'] }),
    makeStory('twin-1', { headline: 'توأم' }),
    makeStory('twin-2', { headline: 'توأم' }),
  ]);
  const sent: SentEdition = deserialize(serialize(sendEdition(edition)));
  const stories = edition.stories.map((entry) => ({ ...entry, digest: shownOf(entry.digest) }));
  expect(receiveEdition(sent)).toEqual({ ...edition, stories });
  expect(sent.stories.flatMap(({ related }) => related)).toContainEqual(expect.any(Number));
});
