import type { Page as BrowserPage } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Pictures } from '../../src/edition/assemble.ts';
import { PAGE_KINDS, type Page } from '../../src/edition/pages/page-kinds.ts';
import { makePage } from '../../src/edition/pages/page-plan.ts';
import { paginate } from '../../src/edition/pages/paginate.ts';
import { escapeJson } from '../../src/node/render/escape-json.ts';
import type { Story } from '../../src/story/story.ts';
import { editionOf } from '../edition/make-edition.ts';
import { makeStory, published } from '../edition/make-story.ts';
import { headlines } from '../newspaper/desk-headlines.ts';
import { makePicture } from '../node/input/pictures.ts';
import { holesOf } from './holes.ts';
import { test, useBrowser } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');

/**
 * Widths of windows, and what may be empty in a column there, in px, the usual space among it. The build
 * plans columns for 1280; between that and 960 they break more lines, most in the lists of a large edition.
 */
const WIDTHS = [
  { width: 1280, maxHole: 80, mostStories: Infinity },
  { width: 1100, maxHole: 80, mostStories: 20 },
  { width: 960, maxHole: 104, mostStories: 20 },
  { width: 820, maxHole: 80, mostStories: 53 },
];

const COUNTS = [1, 2, 3, 5, 8, 12, 20, 53, 1000];

const WORDS = Object.values(headlines).flat();
const DESKS = Object.keys(headlines);
const TEXT =
  'بدأت التجربة في ثلاث قاعات وتمتد هذا الشهر إلى عشرين، مع حافلات ليلية للطلاب وركن هادئ لمن يدرسون بعد العمل. وقالت مديرة المشروع إن الفكرة جاءت من رسائل القراء الذين طلبوا مكانًا دافئًا ومضيئًا في الليالي الطويلة، وإن عدد الزوار تضاعف منذ الأسبوع الأول. ويرى سكان الحي أن الخطوة تأخرت، لكنها جاءت في وقتها.';
const SIZES = [
  [1600, 900],
  [1200, 1200],
  [800, 1100],
] as const;

interface Edition {
  readonly name: string;
  readonly headlineOf: (number: number) => string;
  readonly hasDesks: boolean;
  readonly hasDates: boolean;
  readonly photos: 'all' | 'some' | 'none';
}

const wordsOf = (number: number): string => `${WORDS[number % WORDS.length] ?? ''} ${number}`;

const editions: readonly Edition[] = [
  {
    name: 'headlines alone',
    headlineOf: wordsOf,
    hasDesks: false,
    hasDates: false,
    photos: 'none',
  },
  {
    name: 'desks, dates and photos',
    headlineOf: wordsOf,
    hasDesks: true,
    hasDates: true,
    photos: 'all',
  },
  {
    name: 'long headlines and some photos',
    headlineOf: (number) =>
      `${wordsOf(number)} وسط خلافات حادة بين الأطراف المعنية وتحذيرات من تداعيات واسعة قبل نهاية العام`,
    hasDesks: true,
    hasDates: false,
    photos: 'some',
  },
  {
    name: 'short headlines',
    headlineOf: (number) => `خبر قصير ${number}`,
    hasDesks: true,
    hasDates: true,
    photos: 'none',
  },
];

/** A story of the edition; each has another length, as stories do. */
function storyOf({ headlineOf, hasDesks, hasDates }: Edition, number: number): Story {
  const text = TEXT.slice(0, 120 + ((number * 37) % 200));
  const day = `2026-11-${String(28 - (number % 20)).padStart(2, '0')}`;
  return makeStory(String(9999 - number), {
    headline: headlineOf(number),
    desk: hasDesks ? (DESKS[(number * number) % DESKS.length] ?? null) : null,
    ...(hasDates ? published(day) : {}),
    sections: [
      {
        subhead: null,
        blocks: [text, TEXT, TEXT].map((each) => ({ kind: 'paragraph', text: each, line: 1 })),
      },
    ],
  });
}

function picturesOf({ photos }: Edition, count: number): Pictures {
  const numbers = photos === 'none' ? [] : Array.from({ length: count }, (_, number) => number);
  return new Map(
    numbers
      .filter((number) => photos === 'all' || number % 3 !== 1)
      .map((number) => {
        const [width, height] = SIZES[number % SIZES.length] ?? SIZES[0];
        const path = `/assets/photo-${width}-${height}.webp`;
        return [String(9999 - number), { sources: [{ path, width }], width, height }];
      }),
  );
}

function frontOf(edition: Edition, count: number): Page {
  const stories = Array.from({ length: count }, (_, number) => storyOf(edition, number));
  const plan = paginate<Page>(editionOf(stories, picturesOf(edition, count)), PAGE_KINDS).get('/');
  const [first] = stories;
  if (plan === undefined || first === undefined) throw new Error('There is no front page.');
  return makePage(plan, () => first);
}

const pictures = new Map<string, Promise<Buffer>>();

/** A picture of an eighth of a size. */
function pictureOf(width: number, height: number): Promise<Buffer> {
  const key = `${width}-${height}`;
  const picture = pictures.get(key) ?? makePicture(width / 8, height / 8);
  pictures.set(key, picture);
  return picture;
}

/** Shows a page with the code and styles of the newspaper: the document is that of its front page. */
async function show(browserPage: BrowserPage, page: Page): Promise<void> {
  const shell = await (await fetch(newspaper)).text();
  const [head = ''] = shell.split('<div id="root">');
  const [, foot = ''] = shell.split(/<script type="application\/json" id="page">.*?<\/script>/s);
  const json = `<script type="application/json" id="page">${escapeJson(page)}</script>`;
  await browserPage.route(newspaper, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `${head}<div id="root"></div>${json}${foot}`,
    }),
  );
  await browserPage.route('**/assets/photo-*', async (route) => {
    const [width, height] = /photo-(\d+)-(\d+)/.exec(route.request().url())?.slice(1) ?? [];
    const body = await pictureOf(Number(width), Number(height));
    await route.fulfill({ contentType: 'image/jpeg', body });
  });
  await browserPage.goto(newspaper);
  await browserPage.locator('html[data-hydrated]').waitFor();
  await browserPage.evaluate(() => document.fonts.ready);
}

/** Links to stories in the main part, the pictures beside their headlines aside. */
const storyLinks = (page: BrowserPage): Promise<readonly string[]> =>
  page
    .locator('main a[href*="/story/"]:not([tabindex], [href*="#"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test.for(editions)(
  'a front page of $name has no hole in any window, and each story once',
  { timeout: 300_000 },
  async (edition, { reader }) => {
    const page = await reader.openEmpty();
    for (const count of COUNTS) {
      await show(page, frontOf(edition, count));
      for (const { width, maxHole } of WIDTHS.filter(({ mostStories }) => count <= mostStories)) {
        await page.setViewportSize({ width, height: 800 });
        const holes = (await holesOf(page)).filter(({ height }) => height > maxHole);
        expect(holes, `${count} stories at ${width}`).toEqual([]);
      }
      const links = await storyLinks(page);
      if (count > 1) expect(links).toHaveLength(new Set(links).size);
      await page.unrouteAll();
    }
  },
);

test('the front page reads from its lead to its last desk on a phone, and nothing is cut off', async ({
  reader,
}) => {
  const page = await reader.openEmpty({ width: 320, height: 640 });
  for (const edition of editions) {
    await show(page, frontOf(edition, 53));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    const tops = await page
      .locator('main :is(h2, h3) a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    await page.unrouteAll();
  }
});
