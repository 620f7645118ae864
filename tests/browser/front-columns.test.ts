import type { Page as BrowserPage } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import { escapeJson } from '../../src/node/render/escape-json.ts';
import { editions, frontsOf, pictureOf } from './front-editions.ts';
import { holesOf } from './holes.ts';
import { test, useBrowser } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');

/** Widths of windows. The build plans columns for 1280 and wider; in a narrower one cards take what is over. */
const WIDTHS = [820, 960, 1100, 1279, 1280, 1440, 1920];

/** What may be empty in a column, in px, the usual space among it. */
const MAX_HOLE = 80;

const COUNTS = [1, 2, 3, 5, 8, 12, 20, 53, 300, 1000, 10_000];

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
    const frontOf = frontsOf(edition);
    for (const count of COUNTS) {
      await show(page, frontOf(count));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const holes = (await holesOf(page)).filter(({ height }) => height > MAX_HOLE);
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
    await show(page, frontsOf(edition)(53));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    const tops = await page
      .locator('main :is(h2, h3) a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    await page.unrouteAll();
  }
});
