import { expect, test } from 'vitest';
import { addressStories } from '../../../src/edition/addresses/story-addresses.ts';
import { createResolver } from '../../../src/edition/linking/resolve-headline.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { makeStory } from '../make-story.ts';

const stories = [
  makeStory('أ', { headline: 'الأردن يعلن موازنة العام' }),
  makeStory('ب', { headline: 'ارتفاع أسعار النفط' }),
  makeStory('ج', { headline: 'ارتفاع أسعار النفط' }),
].map(storyRecordOf);
const resolve = createResolver(stories, addressStories(stories));

const budget = {
  path: '/story/الأردن-يعلن-موازنة-العام/',
  headline: 'الأردن يعلن موازنة العام',
  stories: [0],
};

test('a headline that has come leads to its story', () => {
  expect(resolve({ headline: budget.headline, path: budget.path })).toEqual({
    kind: 'arrived',
    address: budget,
    path: budget.path,
  });
});

test('another spelling of the same words leads there too', () => {
  expect(
    resolve({ headline: 'الاردن يعلن موازنه العام', path: '/story/الاردن-يعلن-موازنه-العام/' }),
  ).toEqual({ kind: 'arrived', address: budget, path: budget.path });
});

test('a shared headline leads to all its stories', () => {
  const path = '/story/ارتفاع-أسعار-النفط/';
  expect(resolve({ headline: 'ارتفاع أسعار النفط', path })).toEqual({
    kind: 'arrived',
    address: { path, headline: 'ارتفاع أسعار النفط', stories: [1, 2] },
    path,
  });
});

test('a headline that has not come is awaited at the address of its words', () => {
  expect(resolve({ headline: 'خبر «لم» يصل', path: '/story/خبر-لم-يصل/' })).toEqual({
    kind: 'awaited',
    path: '/story/خبر-لم-يصل/',
    folded: 'خبر لم يصل',
  });
});
