import { expect, test } from 'vitest';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { twinSeeds } from '../../../src/edition/related/twin-seeds.ts';
import { makeStory } from '../make-story.ts';

const record = (id: string, headline: string, text: string) =>
  storyRecordOf(
    makeStory(id, {
      headline,
      sections: [
        { subhead: null, blocks: text === '' ? [] : [{ kind: 'paragraph', text, line: 3 }] },
      ],
    }),
  );

const TEXT = 'أغلقت البلدية جسر النهر ثلاث ليال لصيانة المفاصل.';

test('a copied seed is named with the first one, and how to mend it', () => {
  const stories = [
    record('محليات/نسخة', 'إغلاق الجسر', TEXT),
    record('محليات/جسر', 'إغلاق الجسر', TEXT),
  ];
  expect(twinSeeds(stories)).toEqual([
    {
      id: 'محليات/نسخة',
      line: 1,
      message: 'It has the headline and the words of محليات/جسر too, and both are shown.',
      remedy: 'Delete one of the two seeds, or write draft: true in its front matter.',
    },
  ]);
});

test.each([
  ['another headline', record('b', 'فتح الجسر', TEXT)],
  ['a word more', record('b', 'إغلاق الجسر', `${TEXT} وفتحته أمس.`)],
  ['other words', record('b', 'إغلاق الجسر', 'فتحت البلدية الجسر للسائقين صباح اليوم.')],
])('a seed with %s is no copy', (_, other) => {
  expect(twinSeeds([record('a', 'إغلاق الجسر', TEXT), other])).toEqual([]);
});

test('a copy that is a draft is no second story', () => {
  const draft = { ...record('b', 'إغلاق الجسر', TEXT), unpublished: 'draft' } as const;
  expect(twinSeeds([record('a', 'إغلاق الجسر', TEXT), draft])).toEqual([]);
});

test('a headline without words may be used again', () => {
  expect(twinSeeds([record('a', 'كاريكاتير', ''), record('b', 'كاريكاتير', '')])).toEqual([]);
});
