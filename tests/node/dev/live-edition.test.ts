import { describe, expect, test } from 'vitest';
import { followSeeds } from '../../../src/node/dev/live-edition.ts';
import type { SeedReading, Story } from '../../../src/story/story.ts';
import { makeStory } from '../../edition/make-story.ts';

const story = (id: string, said: Partial<Story> = {}): [string, SeedReading] => [
  id,
  { kind: 'story', story: makeStory(id, said) },
];
const broken = (id: string): [string, SeedReading] => [
  id,
  { kind: 'error', problem: { id, line: 1, message: 'No.', remedy: 'Mend it.' } },
];

describe('an edition that follows its seeds', () => {
  test('shows an added story at the address that awaited it', () => {
    const live = followSeeds(new Map([story('a', { related: ['منتظر'] })]), 'ورق');
    expect(live.pageAt('/story/منتظر/').page.kind).toBe('awaited');
    expect(live.change(new Map([story('b', { headline: 'منتظر' })]))).toEqual({
      moved: [],
      added: ['b'],
    });
    expect(live.pageAt('/story/منتظر/').page.kind).toBe('story');
  });

  test('tells where a page went when its headline changed', () => {
    const live = followSeeds(new Map([story('a', { headline: 'قديم' })]), 'ورق');
    expect(live.change(new Map([story('a', { headline: 'جديد' })]))).toEqual({
      moved: [['/story/قديم/', '/story/جديد/']],
      added: [],
    });
    expect(live.pageAt('/story/قديم/')).toMatchObject({ isFound: false });
  });

  test('tells that two stories moved apart when they come to share a headline', () => {
    const live = followSeeds(new Map([story('a', { headline: 'توأم' })]), 'ورق');
    const { moved } = live.change(new Map([story('b', { headline: 'توأم' })]));
    expect(moved).toEqual([['/story/توأم/', expect.stringMatching(/^\/story\/توأم-\w{6}\/$/)]]);
    expect(live.pageAt('/story/توأم/').page.kind).toBe('disambiguation');
  });

  test('shows a picture that comes, and keeps it while only seeds change', () => {
    const live = followSeeds(new Map([story('a')]), 'ورق');
    const photo = () => {
      const { page } = live.pageAt('/story/خبر-a/');
      return page.kind === 'story' ? page.photo?.sources[0]?.path : undefined;
    };
    const picture = { sources: [{ path: '/__pictures/1.jpg', width: 3 }], width: 3, height: 2 };
    live.change(new Map(), new Map([['a', picture]]));
    expect(photo()).toBe('/__pictures/1.jpg');
    live.change(new Map([story('b')]));
    expect(photo()).toBe('/__pictures/1.jpg');
    live.change(new Map(), new Map());
    expect(photo()).toBeUndefined();
  });

  test('goes on without a story that is deleted, or was broken from the start', () => {
    const live = followSeeds(new Map([broken('a'), story('b')]), 'ورق');
    expect(live.edition().stories).toHaveLength(1);
    live.change(new Map([['b', null]]));
    expect(live.pageAt('/story/خبر-b/').isFound).toBe(false);
    expect(live.pageAt('/').isFound).toBe(true);
  });

  test('keeps the last good story of a seed that breaks, until it is mended or deleted', () => {
    const live = followSeeds(new Map([story('a'), story('b')]), 'ورق');
    expect(live.change(new Map([broken('a')]))).toEqual({ moved: [], added: [] });
    expect(live.pageAt('/story/خبر-a/').isFound).toBe(true);
    live.change(new Map([story('b', { headline: 'آخر' })]));
    expect(live.pageAt('/story/خبر-a/').isFound).toBe(true);
    live.change(new Map([['a', null]]));
    expect(live.pageAt('/story/خبر-a/').isFound).toBe(false);
  });
});
