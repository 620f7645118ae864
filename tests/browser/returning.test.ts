import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { longHeadline, nearHeadline } from '../newspaper/write-newspaper.ts';
import { storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');
const long = storyAddress(newspaper, longHeadline);

const headline = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const position = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const isReady = (page: Page) => page.locator('html[data-hydrated]').waitFor();

/** A link far enough down the front page that going to it scrolls, and its headline. */
const farLink = async (page: Page) => {
  const links = page.locator('main a[href*="/story/"]');
  const link = links.nth((await links.count()) - 5);
  await link.scrollIntoViewIfNeeded();
  return { link, name: (await link.innerText()).trim() };
};

describe.each(widths)('on a $name', ({ width, height }) => {
  test('a reload and a visit elsewhere come back to the place', async ({ reader }) => {
    const page = await reader.open(long, { width, height });
    await page.evaluate(() => window.scrollTo(0, 640));
    await page.reload();
    await isReady(page);
    await expect.poll(() => position(page)).toBe(640);
    await page.goto('about:blank');
    await page.goBack();
    await expect.poll(() => position(page)).toBe(640);
  });

  test('a reload comes back to the line, beside a quotation in the margin too', async ({
    reader,
  }) => {
    const page = await reader.open(long, { width, height });
    await isReady(page);
    // By the reader's own hand, or the browser does not hold it for a place to come back to.
    await page.mouse.move(width / 2, height / 2);
    for (const left of [400, 800, 1200, 1600]) {
      const step = left - (await position(page));
      await page.mouse.wheel(0, step);
      await expect.poll(() => position(page)).toBe(left);
      await page.reload();
      await isReady(page);
      // The browser comes back to the line in view, which may begin between two pixels.
      await expect.poll(async () => Math.abs((await position(page)) - left)).toBeLessThan(2);
    }
  });

  test('back to a page that has to be fetched again comes to its place', async ({ reader }) => {
    const page = await reader.open(newspaper, { width, height });
    const { link, name } = await farLink(page);
    const left = await position(page);
    expect(left).toBeGreaterThan(0);
    await link.click();
    await headline(page, name).waitFor();
    await page.reload();
    await isReady(page);
    await page.goBack();
    await expect.poll(() => position(page)).toBe(left);
  });
});

test.for(widths)(
  'the way back from a story leads to its place in the list on a $name',
  async (device, { reader }) => {
    const page = await reader.open(new URL('archive/1/', newspaper).href, device);
    const { link, name } = await farLink(page);
    await link.click();
    await headline(page, name).waitFor();
    await page.reload();
    await isReady(page);
    await page.getByRole('link', { name: 'العودة إلى القائمة: الأرشيف' }).click();
    await headline(page, 'الأرشيف').waitFor();
    const own = page.getByRole('main').getByRole('link', { name, exact: true }).first();
    const isInView = () =>
      own.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > 0 && bottom < window.innerHeight;
      });
    const hasFocus = () => own.evaluate((one) => document.activeElement === one);
    await expect.poll(hasFocus).toBe(true);
    await expect.poll(isInView).toBe(true);
    expect(await position(page)).toBeGreaterThan(0);
    await page.reload();
    await isReady(page);
    // Not to the pixel: lines that a late font has moved stand elsewhere.
    await expect.poll(isInView).toBe(true);
  },
);

test('a page is fetched when the reader turns to its link, and once', async ({ reader }) => {
  const page = await reader.open(newspaper);
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('index.json')) fetched.push(request.url());
  });
  const { link, name } = await farLink(page);
  await link.hover();
  await expect.poll(() => fetched.length).toBe(1);
  await link.click();
  await headline(page, name).waitFor();
  expect(fetched).toHaveLength(1);
});

test('of two links the last wins, however late the pages come', async ({ reader }) => {
  const page = await reader.open(newspaper);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/index.json', async (route) => {
    await held;
    await route.continue();
  });
  const { link, name } = await farLink(page);
  await page.getByRole('link', { name: 'الأرشيف' }).first().click();
  await page.waitForURL('**/archive/');
  await link.click();
  release();
  await headline(page, name).waitFor();
  await page.goBack();
  await page.waitForURL('**/archive/');
  await headline(page, 'الأرشيف').waitFor();
});

test('a near headline leads to its story, and back leads past it', async ({ reader }) => {
  const page = await reader.open(long);
  await page.getByRole('link', { name: nearHeadline }).first().click();
  await headline(page, 'سوق الخضار المركزي ينتقل إلى مبناه الجديد').waitFor();
  expect(decodeURI(page.url())).toContain('إلى-مبناه-الجديد/');
  await page.goBack();
  await headline(page, longHeadline).waitFor();
});

test('a step back while a page is hydrated leads back, and breaks nothing', async ({ reader }) => {
  const page = await reader.open(newspaper);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming) || navigation.type !== 'reload')
      return;
    const delay = Number(sessionStorage.getItem('delay'));
    document.addEventListener('DOMContentLoaded', () => setTimeout(() => history.back(), delay));
  });
  const front = await page.getByRole('heading', { level: 1 }).textContent();
  for (const delay of [0, 10, 20, 40, 80]) {
    await isReady(page);
    await page.evaluate((time) => sessionStorage.setItem('delay', String(time)), delay);
    const { link, name } = await farLink(page);
    await link.click();
    await headline(page, name).waitFor();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForURL(newspaper);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(front);
  }
});
