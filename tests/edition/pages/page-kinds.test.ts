import { expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { groupBy } from '../../../src/edition/summaries/group-by.ts';
import { cardOf, type Card } from '../../../src/edition/pages/card.ts';
import {
  PAGE_KINDS,
  pageFolders,
  type PageKind,
  type PageKinds,
  type PublishingStage,
  type Page,
} from '../../../src/edition/pages/page-kinds.ts';
import { makePage, planOf, type Pages } from '../../../src/edition/pages/page-plan.ts';
import type { Masthead, PageBase } from '../../../src/edition/pages/page-base.ts';
import { paginate, paginateStage } from '../../../src/edition/pages/paginate.ts';
import { editionOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

const stories = [
  makeStory('1', { dateline: { place: 'صنعاء', source: null } }),
  makeStory('2', { dateline: { place: 'صنعاء', source: null }, related: ['خبر منتظر'] }),
  makeStory('3', { dateline: { place: 'عدن', source: null } }),
];

/** A kind of page that the newspaper does not have: the stories of one dateline. */
interface DatelinePage extends PageBase {
  readonly kind: 'dateline';
  readonly place: string;
  readonly stories: readonly Card[];
}

function planDatelines(edition: Edition, masthead: Masthead): Pages<DatelinePage> {
  const byPlace = groupBy(edition.stories, ({ storyRecord }) => storyRecord.place ?? '');
  return new Map(
    [...byPlace].map(([place, entries]) => {
      const path = `/dateline/${place}/`;
      const page = {
        kind: 'dateline',
        path,
        masthead,
        place,
        stories: entries.map(cardOf),
      } as const;
      return [path, planOf((): DatelinePage => page)];
    }),
  );
}

const dateline: PageKind<DatelinePage> = {
  folder: 'dateline',
  stage: 'lists',
  plan: planDatelines,
};
const kinds: PageKinds<Page | DatelinePage> = { ...PAGE_KINDS, dateline };
const storyOf = () => makeStory('1');

test('a new kind of page is one more entry: its pages are planned, counted and made', () => {
  const edition = editionOf(stories);
  const pages = paginate(edition, kinds);
  expect(pages.size).toBe(paginate<Page>(edition, PAGE_KINDS).size + 2);
  const plan = pages.get('/dateline/صنعاء/');
  expect(plan && makePage(plan, storyOf)).toMatchObject({
    kind: 'dateline',
    path: '/dateline/صنعاء/',
    stories: [{ headline: 'خبر 2' }, { headline: 'خبر 1' }],
  });
});

test('its folder is one of the folders of pages, in the order of publishing', () => {
  expect(pageFolders(PAGE_KINDS)).toEqual([
    'story',
    'desk',
    'place',
    'tag',
    'archive',
    'awaited',
    'search',
    'saved',
  ]);
  expect(pageFolders(kinds)).toEqual([
    'story',
    'desk',
    'place',
    'tag',
    'archive',
    'awaited',
    'search',
    'saved',
    'dateline',
  ]);
});

test('its pages are published at its stage', () => {
  const edition = editionOf(stories);
  const paths = (stage: PublishingStage) => [...paginateStage(edition, stage, kinds).keys()];
  expect(paths('content')).not.toContain('/dateline/عدن/');
  expect(paths('lists')).toEqual([
    '/archive/',
    '/archive/1/',
    '/awaited/',
    '/search/',
    '/saved/',
    '/404/',
    '/dateline/عدن/',
    '/dateline/صنعاء/',
  ]);
  expect(paths('front')).toEqual(['/']);
});

test('every page lies in the folder of its kind', () => {
  const twins = ['a', 'b'].map((id) => makeStory(id, { headline: 'توأم', desk: 'علوم' }));
  const pages = paginate<Page>(editionOf([...stories, ...twins]), PAGE_KINDS);
  for (const [path, plan] of pages) {
    const { folder } = PAGE_KINDS[makePage(plan, storyOf).kind];
    expect(path.startsWith(folder === '' ? '/' : `/${folder}/`)).toBe(true);
  }
});
