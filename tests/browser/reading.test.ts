import { describe, expect, inject } from 'vitest';
import {
  awaitedHeadline,
  longHeadline,
  nearHeadline,
  sharedHeadline,
} from '../newspaper/write-newspaper.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const oneStory = inject('oneStory');
const newspaper = inject('newspaper');

/** One address of each kind of page, with the headline it must show. */
const kinds: readonly (readonly [kind: string, address: string, headline: string])[] = [
  ['front page of one story', oneStory, 'ورق'],
  ['the real story', storyAddress(oneStory, realHeadline), realHeadline],
  ['front page of fifty stories', newspaper, 'ورق'],
  ['story', storyAddress(newspaper, longHeadline), longHeadline],
  ['desk', new URL('desk/علوم/', newspaper).href, 'علوم'],
  ['archive', new URL('archive/', newspaper).href, 'الأرشيف'],
  ['awaited story', storyAddress(newspaper, awaitedHeadline), awaitedHeadline],
  ['shared headline', storyAddress(newspaper, sharedHeadline), sharedHeadline],
];

describe.each(widths)('at $name width', ({ width, height }) => {
  test.for(kinds)(
    '%s reads without JavaScript, and the same with it',
    async ([, address, headline], { reader }) => {
      const bare = await reader.open(address, { width, height, javaScriptEnabled: false });
      const full = await reader.open(address, { width, height });
      const name = new RegExp(`^${headline}$`);
      for (const page of [bare, full])
        await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(await full.getByRole('heading', { level: 1 }).count()).toBe(1);
      const pieces = 'main :is(h1, h2, h3, p, li, small):not([aria-hidden], [aria-hidden] *)';
      const shown = await bare.locator(pieces).allTextContents();
      expect(shown.length).toBeGreaterThan(3);
      const drawn = await full.locator(pieces).allTextContents();
      // What is left of the reading, and the line of print that says where the story stands.
      const ofScripts = (text: string) =>
        text.startsWith('بقي') || text === `ورق ${decodeURI(full.url())}`;
      expect(drawn.filter((text) => !ofScripts(text) && !shown.includes(text))).toEqual([]);
      expect(await bare.getByRole('button').count(), 'nothing dead to press').toBe(0);
    },
  );

  test('every link of the newspaper leads to a page', async ({ reader }) => {
    const page = await reader.open(storyAddress(newspaper, longHeadline), { width, height });
    const links = async () =>
      page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
        );
    const found = new Set(await links());
    await page.goto(newspaper);
    for (const link of await links()) found.add(link);
    for (const link of found) {
      const { status } = await fetch(link, { headers: { accept: 'text/html' } });
      expect([link, status]).toEqual([link, 200]);
    }
  });

  test('nothing is wider than the screen, on any page, at any zoom', async ({ reader }) => {
    for (const [, address] of kinds) {
      const page = await reader.open(address, { width, height });
      for (const narrower of [1, 2]) {
        await page.setViewportSize({ width: Math.round(width / narrower), height });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([address, narrower, overflow]).toEqual([address, narrower, 0]);
      }
    }
  });
});

describe('the real story', () => {
  test('shows its parts, and no line twice', async ({ reader }) => {
    const page = await reader.open(storyAddress(oneStory, realHeadline));
    const article = page.getByRole('article');
    expect(await article.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['مفاوضات مع البريطانيين', 'هجمات على القواعد الأميركية']),
    );
    expect(await page.getByText('مدة القراءة: 5 دقائق').count()).toBe(1);
    const text = (await page.locator('body').textContent()) ?? '';
    expect(text).toContain('القاهرة: «خليجيون»');
    expect(text).toContain('قوات أميركية في العراق');
    expect(text).toContain('التواريخ النسبية في النص');
    expect(text).not.toContain('أهم الأخبار\n');
    const first = 'انطلقت الجولة الأولى للحوار الثنائي';
    expect(await page.getByRole('article').getByText(first).count()).toBe(1);
  });

  test('says before the click that its related stories have not come', async ({ reader }) => {
    const page = await reader.open(storyAddress(oneStory, realHeadline));
    await page.getByRole('link', { name: /^العراق يحسم مصير.*لم يصل بعد/ }).click();
    await page.getByRole('heading', { level: 1, name: /^العراق يحسم مصير/ }).waitFor();
    await page.getByText('لم يصل هذا الخبر بعد').first().waitFor();
    await page.getByRole('main').getByRole('link', { name: realHeadline }).click();
    await page.getByRole('heading', { level: 1, name: realHeadline }).waitFor();
  });
});

describe('an alias', () => {
  const alias = storyAddress(newspaper, nearHeadline);
  const target = storyAddress(newspaper, 'سوق الخضار المركزي ينتقل إلى مبناه الجديد');

  test('leads to the story with JavaScript, and without', async ({ reader }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await reader.open(newspaper, { javaScriptEnabled });
      await page.goto(alias);
      await page.waitForURL(target);
      await page.getByRole('heading', { level: 1, name: 'سوق الخضار المركزي' }).waitFor();
    }
  });

  test('is where the link of the other spelling goes', async ({ reader }) => {
    const page = await reader.open(storyAddress(newspaper, longHeadline));
    await page.getByRole('link', { name: nearHeadline }).click();
    await page.waitForURL(target);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: longHeadline }).waitFor();
  });
});

test('a headline that several stories share lists them', async ({ reader }) => {
  const page = await reader.open(storyAddress(newspaper, sharedHeadline));
  const links = page.getByRole('main').getByRole('link', { name: sharedHeadline });
  expect(await links.count()).toBe(2);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(2);
});
