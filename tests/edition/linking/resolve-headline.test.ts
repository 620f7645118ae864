import { describe, expect, test } from 'vitest';
import { addressStories } from '../../../src/edition/addresses/story-addresses.ts';
import { headlinePath } from '../../../src/edition/addresses/headline-path.ts';
import { createResolver } from '../../../src/edition/linking/resolve-headline.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { precisionOf, recallOf, scorePairs } from '../../bench/links/score-pairs.ts';
import { HEADLINE_PAIRS } from '../../bench/links/pairs.ts';
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

test('named headlines of every kind lead to their stories and to no others', () => {
  const score = scorePairs(HEADLINE_PAIRS);
  expect(precisionOf(score)).toBe(1);
  expect(recallOf(score)).toBe(1);
});

describe('headlines of one address', () => {
  const below = 'الحرارة تهبط إلى -5 في الجبال';
  const above = 'الحرارة تهبط إلى 5 في الجبال';
  const named = (headline: string) => ({ headline, path: headlinePath(headline, headline) });
  const resolverOf = (...headlines: readonly string[]) => {
    const records = headlines.map((headline, number) =>
      storyRecordOf(makeStory(`خبر ${number}`, { headline })),
    );
    return createResolver(records, addressStories(records));
  };

  test('a headline of another sense is awaited at an address of its own', () => {
    const resolution = resolverOf(above)(named(below));
    expect(resolution.kind).toBe('awaited');
    expect(resolution.path).toMatch(/^\/story\/الحرارة-تهبط-إلى-5-في-الجبال-[\da-f]{6}\/$/);
  });

  test('two of them that are awaited have two addresses', () => {
    const find = resolverOf('خبر آخر من المدينة');
    expect(find(named(above))).toMatchObject({ kind: 'awaited', path: named(above).path });
    expect(find(named(below))).toMatchObject({ kind: 'awaited' });
    expect(find(named(below)).path).not.toBe(named(above).path);
  });

  test('of two stories that share it, each headline leads to its own', () => {
    const find = resolverOf(above, below);
    const [first, second] = [find(named(above)), find(named(below))];
    expect(first).toMatchObject({ kind: 'arrived', address: { headline: above, stories: [0] } });
    expect(second).toMatchObject({ kind: 'arrived', address: { headline: below, stories: [1] } });
  });

  test('a headline that may be either is awaited', () => {
    const find = resolverOf('السفير يصل إلى عُمان', 'السفير يصل إلى عمّان');
    expect(find(named('السفير يصل الى عمان')).kind).toBe('awaited');
    expect(find(named('السفير يصل إلى عُمان'))).toMatchObject({ address: { stories: [0] } });
  });
});
