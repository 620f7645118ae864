import { describe, expect, test } from 'vitest';
import type { FrontPage } from '../../../src/edition/pages/front-page.ts';
import type { ListPage } from '../../../src/edition/pages/list-pages.ts';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import type { StoryPage } from '../../../src/edition/pages/story-page.ts';
import { NOT_FOUND_PATH } from '../../../src/edition/addresses/paths.ts';
import type { Story } from '../../../src/story/story.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

function pageAt<Kind extends Page['kind']>(
  pages: ReadonlyMap<string, Page>,
  path: string,
  kind: Kind,
): Extract<Page, { kind: Kind }> {
  const isWanted = (page: Page | undefined): page is Extract<Page, { kind: Kind }> =>
    page?.kind === kind;
  const page = pages.get(path);
  if (!isWanted(page)) throw new Error(`${path} is ${page?.kind ?? 'not there'}`);
  return page;
}

const many = (count: number, said: Partial<Story> = {}): readonly Story[] =>
  Array.from({ length: count }, (_, index) => makeStory(String(index).padStart(4, '0'), said));

test('every page says its own path, and every link of a page leads to a page', () => {
  const pages = pagesOf([
    ...many(90, { desk: 'اقتصاد' }),
    makeStory('z', { related: ['لم يصل', 'خبر 0001', 'خبر 1'], headline: 'الأخير' }),
    makeStory('twin-1', { headline: 'توأم' }),
    makeStory('twin-2', { headline: 'توأم' }),
  ]);
  const linksIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return /^\/.*\//.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linksIn) : [];
  };
  for (const [path, page] of pages) {
    expect(page.path).toBe(path);
    for (const link of linksIn(page)) expect([...pages.keys()]).toContain(link.split('#')[0]);
  }
});

describe('the front page', () => {
  const front = (stories: readonly Story[]): FrontPage => pageAt(pagesOf(stories), '/', 'front');

  test('without a story has no lead', () => {
    expect(front([])).toMatchObject({ total: 0, lead: null, under: [], rows: [], columns: [] });
  });

  test('with one story opens it: its sections are the columns', () => {
    const block = (text: string) => ({ kind: 'paragraph' as const, text, line: 1 });
    const story = makeStory('a', {
      headline: 'خبر',
      dateline: { place: 'القاهرة', source: 'وكالة' },
      sections: [
        { subhead: null, blocks: [block('مقدمة'), block('ثانية')] },
        { subhead: 'قسم', blocks: [block('ثالثة')] },
      ],
    });
    expect(front([story])).toMatchObject({
      total: 1,
      lead: { headline: 'خبر', summary: 'مقدمة' },
      dateline: { place: 'القاهرة', source: 'وكالة' },
      columns: [
        { subhead: null, path: '/story/خبر/', paragraphs: ['ثانية'] },
        { subhead: 'قسم', path: '/story/خبر/#قسم', paragraphs: ['ثالثة'] },
      ],
    });
  });

  test('names no dateline where the opening is the lead alone', () => {
    const block = (text: string) => ({ kind: 'paragraph' as const, text, line: 1 });
    const page = front([
      makeStory('a', {
        dateline: { place: 'بغداد', source: null },
        sections: [
          { subhead: null, blocks: [block('مقدمة')] },
          { subhead: 'قسم', blocks: [block('نص')] },
        ],
      }),
    ]);
    expect(page.columns.map(({ subhead }) => subhead)).toEqual(['قسم']);
    expect(page.dateline).toBeNull();
  });

  const cardsOf = ({ under, beside, rows }: FrontPage) => [
    ...under,
    ...(beside?.cards ?? []),
    ...rows.flat().flatMap(({ cards }) => cards),
  ];

  test.each([2, 3, 7, 13])('of %i stories gives each of the others a card', (count) => {
    const page = front(many(count));
    expect(new Set(cardsOf(page).map(({ path }) => path)).size).toBe(count - 1);
    expect(page.beside?.heads ?? []).toEqual([]);
    expect(page.columns).toEqual([]);
  });

  test('of more stories has headlines beside the lead', () => {
    const page = front(many(50));
    expect(page.beside?.heads.length).toBeGreaterThan(2);
    expect(page.lead).toMatchObject({ headline: 'خبر 0049' });
  });

  test('a desk shows its newest stories that do not stand above', () => {
    const page = front(many(50, { desk: 'ثقافة' }));
    const [section] = page.desks;
    const above = 1 + cardsOf(page).length + (page.beside?.heads.length ?? 0);
    const newest = `خبر ${String(49 - above).padStart(4, '0')}`;
    expect(section).toMatchObject({ total: 50 });
    expect(section?.columns[0]?.cards[0]).toMatchObject({ headline: newest });
  });

  test('names every desk', () => {
    const stories = Array.from({ length: 40 }, (_, number) =>
      makeStory(String(number).padStart(2, '0'), { desk: `قسم ${number % 20}` }),
    );
    const { desks, deskLists, singles, otherDesks } = front(stories);
    const named = [
      ...[...desks, ...deskLists.flat()].map(({ desk }) => desk.label),
      ...singles.flat().flatMap(({ cards }) => cards.map(({ desk }) => desk)),
      ...otherDesks.map(({ label }) => label),
    ];
    expect(named).toHaveLength(20);
    expect(new Set(named).size).toBe(20);
  });

  test('awaited headlines stand at its foot while stories are few', () => {
    const page = front([makeStory('a', { related: ['منتظر'] })]);
    expect(page.awaited).toEqual([{ path: '/story/منتظر/', headline: 'منتظر' }]);
  });

  test.each([
    [5, 2],
    [6, 0],
  ])('of %i stories shows %i awaited headlines', (count, shown) => {
    const page = front(many(count, { related: ['أول منتظر', 'ثانٍ منتظر', 'ثالث منتظر'] }));
    expect(page.awaited).toHaveLength(shown);
  });

  test('weighs the same with a thousand stories as with ten thousand', () => {
    const size = (count: number) => JSON.stringify(front(many(count, { desk: 'فن' }))).length;
    expect(size(10_000) - size(1_000)).toBeLessThan(10);
  });
});

describe('a story', () => {
  const story = (stories: readonly Story[], path: string): StoryPage =>
    pageAt(pagesOf(stories), path, 'story');

  test('its sections have ids of their own, the opening is the top', () => {
    const section = (subhead: string | null) => ({ subhead, blocks: [] });
    const page = story(
      [makeStory('a', { sections: ['تفاصيل', 'تفاصيل', 'main', null].map(section).toReversed() })],
      '/story/خبر-a/',
    );
    expect(page.sections.map(({ id }) => id)).toEqual(['top', 'main-2', 'تفاصيل', 'تفاصيل-2']);
  });

  test('the previous is newer and the next is older', () => {
    const page = story(many(3), '/story/خبر-0001/');
    expect(page.previous?.headline).toBe('خبر 0002');
    expect(page.next?.headline).toBe('خبر 0000');
  });

  test('its foot offers the nearest of the others, none of them twice', () => {
    const page = story(many(9), '/story/خبر-0004/');
    const further = [...(page.nearest ?? []), ...(page.others ?? [])];
    expect(further).toHaveLength(3);
    const all = [...further, page.previous, page.next].map((shown) => shown?.path);
    expect(new Set([page.path, ...all]).size).toBe(6);
  });

  test('says that its days are relative only when no date is stated', () => {
    const sections = [
      {
        subhead: null,
        blocks: [{ kind: 'paragraph' as const, text: 'قال اليوم السبت.', line: 1 }],
      },
    ];
    const dated = {
      dates: [{ text: '27 يناير 2024', iso: '2024-01-27', line: 2 }],
      lines: [{ line: 2, parts: [{ role: 'date' as const, text: '27 يناير 2024' }] }],
    };
    expect(story([makeStory('a', { sections })], '/story/خبر-a/').relativeDates).toBe(true);
    expect(story([makeStory('a', { sections, ...dated })], '/story/خبر-a/').relativeDates).toBe(
      undefined,
    );
  });
});

describe('lists', () => {
  const archive = (pages: ReadonlyMap<string, Page>, path: string): ListPage =>
    pageAt(pages, path, 'archive');

  test('page 1 is the oldest, the root is the newest', () => {
    const pages = pagesOf(many(105));
    expect(archive(pages, '/archive/1/').stories.at(-1)?.headline).toBe('خبر 0000');
    expect(archive(pages, '/archive/')).toMatchObject({
      root: '/archive/',
      number: 3,
      count: 3,
      canonical: '/archive/3/',
    });
    expect(archive(pages, '/archive/').stories.map(({ headline }) => headline)).toEqual([
      'خبر 0104',
      'خبر 0103',
      'خبر 0102',
      'خبر 0101',
      'خبر 0100',
    ]);
  });

  test('a new story changes the newest page and leaves the oldest alone', () => {
    const [before, after] = [pagesOf(many(105)), pagesOf(many(106))];
    expect(after.get('/archive/1/')).toEqual(before.get('/archive/1/'));
    expect(after.get('/archive/3/')).not.toEqual(before.get('/archive/3/'));
  });

  test('an archive without stories is still there', () => {
    expect(archive(pagesOf([]), '/archive/').stories).toEqual([]);
  });
});

test('the "not found" page is made too', () => {
  expect(pagesOf([]).get(NOT_FOUND_PATH)?.kind).toBe('not-found');
});
