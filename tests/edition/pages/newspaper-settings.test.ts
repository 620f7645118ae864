import { expect, test } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER, type Newspaper } from '../../../src/edition/newspaper/newspaper.ts';
import { PAGE_KINDS, type Page } from '../../../src/edition/pages/page-kinds.ts';
import { makePage } from '../../../src/edition/pages/page-plan.ts';
import { paginate } from '../../../src/edition/pages/paginate.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { makeStory, published } from '../make-story.ts';

const DESKS = ['اقتصاد', 'رياضة', 'علوم'];

/** Thirty stories in three desks, about Egypt, with a tag. */
const STORIES = Array.from({ length: 30 }, (_, number) =>
  makeStory(String(number).padStart(2, '0'), {
    headline: `خبر من مصر رقم ${number}`,
    desk: DESKS[number % DESKS.length] ?? null,
    tags: ['وسم'],
  }),
);

function pagesWith(said: Partial<Newspaper>, stories = STORIES): ReadonlyMap<string, Page> {
  const edition = assemble(stories.map(storyRecordOf), { ...DEFAULT_NEWSPAPER, ...said });
  const plans = paginate<Page>(edition, PAGE_KINDS);
  const storyOf = (id: string) => {
    const story = stories.find((each) => each.id === id);
    if (story === undefined) throw new Error(`There is no story ${id}.`);
    return story;
  };
  return new Map([...plans].map(([path, plan]) => [path, makePage(plan, storyOf)]));
}

function frontWith(said: Partial<Newspaper>, stories = STORIES) {
  const front = pagesWith(said, stories).get('/');
  if (front?.kind !== 'front') throw new Error('There is no front page.');
  return front;
}

const desk = (folder: string, more = {}) => ({
  folder,
  label: folder,
  colour: null,
  isOnFront: true,
  isOpinion: false,
  ...more,
});

test('desks stand in the order of the editor, the others after them, and keep their addresses', () => {
  const { masthead } = frontWith({ desks: [desk('علوم'), desk('رياضة', { label: 'الملاعب' })] });
  expect(masthead.desks).toEqual([
    { path: '/desk/علوم/', label: 'علوم' },
    { path: '/desk/رياضة/', label: 'الملاعب' },
    { path: '/desk/اقتصاد/', label: 'اقتصاد' },
  ]);
});

test('a desk may be left out of the front page, and keeps its place in the navigation', () => {
  const front = frontWith({ desks: [desk('علوم', { isOnFront: false })] });
  expect(front.desks.map(({ desk: { label } }) => label)).not.toContain('علوم');
  expect(front.masthead.desks).toHaveLength(3);
});

test('who wrote a story of a desk of opinion is said on its card, of another desk not', () => {
  const opinion = makeStory('40', { desk: 'رأي', byline: 'هدى المنشاوي' });
  const news = makeStory('41', { desk: 'علوم', byline: 'سامر الخطيب' });
  const { lead, rows } = frontWith({ desks: [desk('رأي', { isOpinion: true })] }, [opinion, news]);
  const cards = rows.flat().flatMap((column) => column.cards);
  expect(lead?.author).toBeUndefined();
  expect(cards.map(({ author }) => author)).toEqual(['هدى المنشاوي']);
});

test('a story may be made to lead; one that is not there changes nothing', () => {
  expect(frontWith({}).lead?.headline).toBe('خبر من مصر رقم 29');
  expect(frontWith({ front: { lead: '04', stories: null } }).lead?.headline).toBe(
    'خبر من مصر رقم 4',
  );
  expect(frontWith({ front: { lead: 'لا', stories: null } }).lead?.headline).toBe(
    'خبر من مصر رقم 29',
  );
});

test('the day of the front page is that of the newest story, whichever leads', () => {
  const dated = ['2024-03-12', '2024-03-14'].map((date, at) =>
    storyRecordOf(makeStory(`d${at}`, published(date))),
  );
  const edition = assemble(dated, {
    ...DEFAULT_NEWSPAPER,
    front: { lead: 'd0', stories: null },
  });
  const plan = paginate<Page>(edition, PAGE_KINDS).get('/');
  if (plan === undefined) throw new Error('There is no front page.');
  const front = makePage(plan, () => makeStory('d0'));
  expect(front).toMatchObject({ day: '2024-03-14', lead: { date: '2024-03-12' } });
});

test('without places and tags there are no pages of them, and no links to them', () => {
  const all = [...pagesWith({}).keys()];
  expect(all.some((path) => path.startsWith('/place/'))).toBe(true);
  expect(all.some((path) => path.startsWith('/tag/'))).toBe(true);
  const pages = pagesWith({ hasPlaces: false, hasTags: false });
  expect([...pages.keys()].filter((path) => /^\/(?:place|tag)\//.test(path))).toEqual([]);
  expect(JSON.stringify([...pages.values()])).not.toMatch(/"\/(?:place|tag)\//);
});

test('what the editor says nothing of stands on no page', () => {
  expect(frontWith({}).masthead).toEqual({
    name: 'ورق',
    desks: expect.any(Array),
    hasPlaces: true,
  });
  expect(frontWith({ motto: 'كلمة', foot: [], licence: 'CC' }).masthead).toMatchObject({
    motto: 'كلمة',
    foot: [],
    licence: 'CC',
  });
});

test('countries are named in the language of the newspaper', () => {
  const locale = { ...DEFAULT_NEWSPAPER.locale, language: 'en' } as const;
  expect(pagesWith({ locale }).get('/place/egypt/')).toMatchObject({ label: 'Egypt' });
});
