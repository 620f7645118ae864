import { describe, expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import type { PageBase } from '../../../src/edition/pages/page-base.ts';
import { PAGE_KINDS, type PageKind } from '../../../src/edition/pages/page-kinds.ts';
import { planOf } from '../../../src/edition/pages/page-plan.ts';
import { openDevEdition } from '../../../src/node/dev/dev-edition.ts';
import type { SeedReading, Story } from '../../../src/story/story.ts';
import { makeStory, silentFrontMatter } from '../../edition/make-story.ts';

const paper = { newspaper: DEFAULT_NEWSPAPER, today: '2024-01-27', kinds: PAGE_KINDS };

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
    const edition = openDevEdition(new Map([story('a', { related: ['منتظر'] })]), paper);
    expect(edition.pageAt('/story/منتظر/').page.kind).toBe('awaited');
    expect(edition.change(new Map([story('b', { headline: 'منتظر' })]))).toEqual({
      moved: [],
      added: ['b'],
    });
    expect(edition.pageAt('/story/منتظر/').page.kind).toBe('story');
  });

  test('shows what is not published, and says so until it is', () => {
    const frontMatter = { ...silentFrontMatter, draft: true };
    const edition = openDevEdition(new Map([story('a', { headline: 'خبر', frontMatter })]), paper);
    const { path } = edition.edition().stories[0] ?? { path: '' };
    expect(edition.pageAt(path).page).toMatchObject({ unpublished: 'draft' });
    expect(edition.pageAt('/').page).toMatchObject({ lead: { unpublished: 'draft' } });
    const waiting = { ...silentFrontMatter, date: '2024-01-28' };
    edition.change(new Map([story('a', { headline: 'خبر', frontMatter: waiting })]));
    expect(edition.pageAt('/').page).toMatchObject({ lead: { unpublished: 'waiting' } });
    edition.change(new Map([story('b', { headline: 'آخر' })]));
    expect(edition.pageAt('/story/آخر/').page).toMatchObject({
      previous: { headline: 'خبر', unpublished: 'waiting', date: '2024-01-28' },
    });
    // A published story leads, though the other has a later day.
    expect(edition.pageAt('/').page).toMatchObject({ lead: { headline: 'آخر' } });
    edition.change(new Map([story('a', { headline: 'خبر' })]));
    expect(edition.pageAt('/').page).toMatchObject({ lead: { unpublished: undefined } });
  });

  test('tells of a link within the newspaper until there is a page', () => {
    const marks = [{ start: 0, end: 3, href: '/story/آخر/' }];
    const blocks = [{ kind: 'paragraph', text: 'انظر الخبر الآخر.', line: 3, marks } as const];
    const edition = openDevEdition(
      new Map([story('a', { sections: [{ subhead: null, blocks }] })]),
      paper,
    );
    expect(edition.linkProblems()).toMatchObject([{ id: 'a', line: 3 }]);
    edition.change(new Map([story('b', { headline: 'آخر' })]));
    expect(edition.linkProblems()).toEqual([]);
  });

  test('tells of two seeds that are the same until one is another', () => {
    const edition = openDevEdition(
      new Map([story('a', { headline: 'خبر' }), story('b', { headline: 'خبر' })]),
      paper,
    );
    expect(edition.twins()).toMatchObject([
      { id: 'b', message: expect.stringContaining('the words of a too') },
    ]);
    edition.change(new Map([story('b', { headline: 'آخر' })]));
    expect(edition.twins()).toEqual([]);
  });

  test('tells where a page went when its headline changed', () => {
    const edition = openDevEdition(new Map([story('a', { headline: 'قديم' })]), paper);
    expect(edition.change(new Map([story('a', { headline: 'جديد' })]))).toEqual({
      moved: [['/story/قديم/', '/story/جديد/']],
      added: [],
    });
    expect(edition.pageAt('/story/قديم/')).toMatchObject({ isFound: false });
  });

  test('leads on from the addresses that builds remember, and says of a deleted one that it is gone', () => {
    const memory = [
      { kind: 'story', slug: 'قديم', id: 'a' },
      { kind: 'deleted', slug: 'محذوف' },
    ] as const;
    const edition = openDevEdition(new Map([story('a', { headline: 'جديد' })]), {
      ...paper,
      memory,
    });
    expect(edition.pageAt('/story/قديم/').page).toMatchObject({
      kind: 'alias',
      target: '/story/جديد/',
    });
    expect(edition.pageAt('/story/محذوف/').page.kind).toBe('deleted');
    edition.change(new Map([story('a', { headline: 'أجد' })]));
    expect(edition.pageAt('/story/قديم/').page).toMatchObject({ target: '/story/أجد/' });
    edition.change(new Map(), new Map(), paper.newspaper, []);
    expect(edition.pageAt('/story/قديم/').isFound).toBe(false);
  });

  test('finds the page of an address in capitals', () => {
    const edition = openDevEdition(new Map([story('a', { headline: 'BBC' })]), paper);
    expect(edition.pageAt('/story/BBC/')).toMatchObject({
      isFound: true,
      page: { path: '/story/bbc/' },
    });
  });

  test('tells that two stories moved apart when they come to share a headline', () => {
    const edition = openDevEdition(new Map([story('a', { headline: 'توأم' })]), paper);
    const { moved } = edition.change(new Map([story('b', { headline: 'توأم' })]));
    expect(moved).toEqual([['/story/توأم/', expect.stringMatching(/^\/story\/توأم-\w{6}\/$/)]]);
    expect(edition.pageAt('/story/توأم/').page.kind).toBe('disambiguation');
  });

  test('shows a picture that comes, and keeps it while only seeds change', () => {
    const edition = openDevEdition(new Map([story('a')]), paper);
    const page = () => edition.pageAt('/story/خبر-a/').page;
    const picture = { sources: [{ path: '/__pictures/1.jpg', width: 3 }], width: 3, height: 2 };
    edition.change(new Map(), new Map([['a', picture]]));
    expect(page()).toMatchObject({ photo: picture });
    edition.change(new Map([story('b')]));
    expect(page()).toMatchObject({ photo: picture });
    edition.change(new Map(), new Map());
    expect(page()).toMatchObject({ photo: undefined });
  });

  test('goes on without a story that is deleted, or was broken from the start', () => {
    const edition = openDevEdition(new Map([broken('a'), story('b')]), paper);
    expect(edition.edition().stories).toHaveLength(1);
    edition.change(new Map([['b', null]]));
    expect(edition.pageAt('/story/خبر-b/').isFound).toBe(false);
    expect(edition.pageAt('/').isFound).toBe(true);
  });

  test('keeps the last good story of a seed that breaks, until it is mended or deleted', () => {
    const edition = openDevEdition(new Map([story('a'), story('b')]), paper);
    expect(edition.change(new Map([broken('a')]))).toEqual({ moved: [], added: [] });
    expect(edition.pageAt('/story/خبر-a/').isFound).toBe(true);
    edition.change(new Map([story('b', { headline: 'آخر' })]));
    expect(edition.pageAt('/story/خبر-a/').isFound).toBe(true);
    edition.change(new Map([['a', null]]));
    expect(edition.pageAt('/story/خبر-a/').isFound).toBe(false);
  });

  test('tells of a slug that two seeds name, on the page of the second, until it is mended', () => {
    const named = (id: string, slug: string) =>
      story(id, { frontMatter: { ...silentFrontMatter, slug } });
    const edition = openDevEdition(new Map([named('a', 'قصير'), named('b', 'قصير')]), paper);
    const message = 'Its slug is the slug of a too: "قصير".';
    expect(edition.addressProblems()).toMatchObject([{ id: 'b', message }]);
    expect(edition.problemsAt('/')).toMatchObject([{ id: 'b', message }]);
    expect(edition.problemsAt('/story/خبر-b/')).toMatchObject([{ id: 'b', message }]);
    expect(edition.problemsAt('/story/قصير/')).toEqual([]);
    edition.change(new Map([named('b', 'آخر')]));
    expect(edition.addressProblems()).toEqual([]);
    expect(edition.problemsAt('/')).toEqual([]);
  });

  test('has the pages of a kind that the newspaper does not have, and follows the seeds with them', () => {
    const count: PageKind<PageBase> = {
      folder: 'count',
      stage: 'lists',
      plan: ({ stories }, masthead) =>
        new Map(
          stories.map((_, number) => {
            const path = `/count/${number + 1}/`;
            return [path, planOf(() => ({ kind: 'count', path, masthead }))];
          }),
        ),
    };
    const kinds = { ...PAGE_KINDS, count };
    const edition = openDevEdition(new Map([story('a')]), { ...paper, kinds });
    expect(edition.pageAt('/count/1/')).toMatchObject({ isFound: true, page: { kind: 'count' } });
    expect(edition.pageAt('/count/2/').isFound).toBe(false);
    edition.change(new Map([story('b')]));
    expect(edition.pageAt('/count/2/').isFound).toBe(true);
  });
});
