import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { storyAddress, test, useBrowser, widths } from './reader-test.ts';
import { serveSite, type Site } from './site.ts';

const HEADLINE = 'الحكومة تعلن خطة جديدة للمياه';
const SUBHEADS = ['السدود والخزانات', 'حصص المزارعين', 'آراء الخبراء', 'خاتمة قصيرة'];
const IDS = SUBHEADS.map((subhead) => subhead.replaceAll(' ', '-'));
const [DAMS = '', SHARES = '', EXPERTS = '', END = ''] = IDS;

const SENTENCE =
  'وقال المتحدث باسم الوزارة إن اللجان الفنية تنهي عملها هذا الأسبوع بعد لقاءات طويلة، وإن النتائج تُعلن في حينها. ';

const paragraphs = (count: number, sentences: number): readonly string[] =>
  Array.from({ length: count }, () => SENTENCE.repeat(sentences).trim());

/** Long sections, then two so short that their subheads never come to the top. */
const seed = [
  HEADLINE,
  'القاهرة: «ورق»',
  ...paragraphs(4, 3),
  ...SUBHEADS.flatMap((subhead, at) => [
    subhead,
    ...(at < 2 ? paragraphs(5, 4) : paragraphs(1, 1)),
  ]),
].join('\n\n');

useBrowser();

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  await writeFile(path.join(folder, 'water.txt'), seed);
  site = await serveSite({ seeds: folder });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** The id that the contents mark; on a phone they are folded away, and marked all the same. */
const current = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('ol a[aria-current]')?.getAttribute('href')?.replace('#', ''),
  );

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const position = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

const follow = (page: Page, id: string) =>
  page.evaluate((href) => {
    document.querySelector<HTMLAnchorElement>(`ol a[href="#${href}"]`)?.click();
  }, id);

/** The sections that the contents mark one after the other, from top to end or from end to top. */
const scrollThrough = (page: Page, direction: 'down' | 'up') =>
  page.evaluate(async (way) => {
    const end = document.documentElement.scrollHeight - window.innerHeight;
    const places = [...Array.from({ length: Math.ceil(end / 90) }, (_, at) => at * 90), end];
    const seen: (string | null | undefined)[] = [];
    for (const place of way === 'down' ? places : places.toReversed()) {
      window.scrollTo(0, place);
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      const marked = document.querySelector('ol a[aria-current]')?.getAttribute('href');
      if (marked !== seen.at(-1)) seen.push(marked);
    }
    return seen.map((marked) => marked?.replace('#', ''));
  }, direction);

describe.each(widths)('short sections at the foot, on a $name', ({ width, height }) => {
  const address = () => storyAddress(site.address, HEADLINE);

  test('each is current once, in order, down to the end and back up', async ({ reader }) => {
    const page = await reader.open(address(), { width, height });
    expect(await scrollThrough(page, 'down')).toEqual(['top', ...IDS]);
    expect(await scrollThrough(page, 'up')).toEqual([...IDS.toReversed(), 'top']);
  });

  test('one that was jumped to stays current until the reader scrolls', async ({ reader }) => {
    const page = await reader.open(address(), { width, height });
    for (const id of IDS) {
      await follow(page, id);
      await expect.poll(() => focused(page)).toBe(id);
      await expect.poll(() => current(page)).toBe(id);
    }
    await page.mouse.wheel(0, -1200);
    await expect.poll(() => current(page)).not.toBe(END);
  });

  test('back and forward: place, focus, current', async ({ reader }) => {
    const page = await reader.open(address(), { width, height });
    const visited: { id: string; place: number }[] = [];
    for (const id of [DAMS, EXPERTS, END]) {
      await follow(page, id);
      await expect.poll(() => focused(page)).toBe(id);
      visited.push({ id, place: await position(page) });
    }
    for (const { id, place } of visited.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(() => focused(page)).toBe(id);
      expect(await position(page)).toBe(place);
      await expect.poll(() => current(page)).toBe(id);
    }
    await page.goBack();
    await expect.poll(() => position(page)).toBe(0);
  });

  test('following the same link again comes back, without an entry', async ({ reader }) => {
    const page = await reader.open(address(), { width, height });
    await follow(page, SHARES);
    await expect.poll(() => focused(page)).toBe(SHARES);
    const place = await position(page);
    const entries = await page.evaluate(() => window.history.length);
    await page.evaluate(() => window.scrollBy(0, -700));
    await follow(page, SHARES);
    await expect.poll(() => position(page)).toBe(place);
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    await expect.poll(() => current(page)).toBe(SHARES);
  });

  test('keys, however fast', async ({ reader }) => {
    const page = await reader.open(address(), { width, height });
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('KeyJ');
    await expect.poll(() => current(page)).toBe(EXPERTS);
    expect(await focused(page)).toBe(EXPERTS);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('KeyK');
    await expect.poll(() => current(page)).toBe('top');
    expect(await focused(page)).toBe('top');
  });
});
