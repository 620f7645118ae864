import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { workerThatLeaves } from '../../src/node/offline/service-worker.ts';
import { realHeadline, storyAddress, test, useBrowser } from './reader-test.ts';
import { serveSite, type Site } from './site.ts';

useBrowser();

let site: Site;

/** The worker as the build has written it. */
let worker: string;
const workerFile = () => path.join(site.folder, 'sw.js');

beforeAll(async () => {
  site = await serveSite({ seeds: 'seeds', offline: true });
  worker = await readFile(workerFile(), 'utf8');
});

afterEach(() => writeFile(workerFile(), worker));

afterAll(() => site.close());

/** What a browser complains of where there is no network, and what it is told of a page it does not have. */
const NO_NETWORK = { expected: [/ERR_CONNECTION_REFUSED|ERR_FAILED|503|Failed to fetch/] };

/** A worker comes and goes when the browser has time for it. */
const PATIENCE = { timeout: 20_000 };

/** Waits until the worker answers for the page, and has kept it. */
async function untilKept(page: Page): Promise<void> {
  const isKept = async () =>
    navigator.serviceWorker.controller !== null &&
    (await caches.match(window.location.pathname)) !== undefined;
  await expect.poll(() => page.evaluate(isKept), PATIENCE).toBe(true);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const hydrated = (page: Page) => page.locator('html[data-hydrated]').waitFor();

test('what was read opens with no server at all, set in its faces, and says since when it was kept', async ({
  reader,
}) => {
  const stopped = await serveSite({ seeds: 'seeds', offline: true });
  const page = await reader.open(stopped.address, NO_NETWORK);
  await untilKept(page);
  // Moves within the newspaper fetch JSON alone.
  await page.getByRole('link', { name: realHeadline }).first().click();
  await expect.poll(() => heading(page).textContent(), PATIENCE).toBe(realHeadline);
  const story = page.url();
  await stopped.close();

  await page.goto(stopped.address);
  await hydrated(page);
  await page.getByText('لا اتصال بالشبكة: هذه نسخة حُفظت في').waitFor();
  expect(await page.evaluate(() => document.fonts.check('20px "Waraq Naskh"'))).toBe(true);
  const covered = await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const notice = document.querySelector('section:has([role=status] + button)');
    const top = notice?.getBoundingClientRect().top ?? 0;
    return Array.from(document.querySelectorAll('footer a'))
      .filter((link) => link.getBoundingClientRect().bottom > top)
      .map(({ textContent }) => textContent);
  });
  expect(covered).toEqual([]);

  await page.goto(story);
  await hydrated(page);
  expect(await page.title()).toBe(`${realHeadline} – ورق`);
  expect(await heading(page).textContent()).toBe(realHeadline);
  await page.getByRole('contentinfo').getByRole('link', { name: 'أهم الأخبار' }).click();
  await page.waitForURL(stopped.address);

  await page.goto(new URL('story/لم-يُفتح-قط/', stopped.address).href);
  await hydrated(page);
  expect(await heading(page).textContent()).toBe('تعذّر تحميل الصفحة');
});

test('a saved story opens with no server, however much was read since', async ({ reader }) => {
  const stopped = await serveSite({ seeds: 'seeds', offline: true });
  const story = storyAddress(stopped.address, realHeadline);
  const page = await reader.open(story, NO_NETWORK);
  await untilKept(page);
  await page.getByRole('button', { name: 'حفظ', exact: true }).filter({ visible: true }).click();
  const isSaved = async () => (await (await caches.open('waraq / saved')).keys()).length === 2;
  await expect.poll(() => page.evaluate(isSaved), PATIENCE).toBe(true);
  // As if four hundred others had been read.
  await page.evaluate(() => caches.delete('waraq / read'));
  await stopped.close();
  await page.goto(story);
  await hydrated(page);
  expect(await heading(page).textContent()).toBe(realHeadline);
  await page.getByText('لا اتصال بالشبكة: هذه نسخة حُفظت في').waitFor();
  // The list of what is saved was never opened.
  await page.goto(new URL('saved/', stopped.address).href);
  await hydrated(page);
  await page.getByRole('main').getByRole('link', { name: realHeadline }).first().waitFor();
});

test('a newer build is offered, and comes when the reader says so', async ({ reader }) => {
  const page = await reader.open(storyAddress(site.address, realHeadline));
  await untilKept(page);
  await writeFile(workerFile(), worker.replace(/"version":"\w+"/, '"version":"newer"'));
  await page.reload();
  await page.getByRole('button', { name: 'تحديث الآن' }).waitFor();
  const shells = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shell')));
  expect(await shells()).toHaveLength(2);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'تحديث الآن' }).click(),
  ]);
  await hydrated(page);
  await expect.poll(shells, PATIENCE).toEqual(['waraq / shell newer']);
});

test('switched off, it goes from the devices that have it', async ({ reader }) => {
  const page = await reader.open(site.address);
  await untilKept(page);
  await writeFile(workerFile(), workerThatLeaves('/'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => caches.keys()), PATIENCE).toEqual([]);
  const left = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(left, PATIENCE).toBe(0);
});

test('what the reader chose is in the document before any script runs', async ({ reader }) => {
  const page = await reader.open(site.address);
  await untilKept(page);
  await page.getByRole('button', { name: 'المظهر' }).click();
  await page.getByRole('dialog').getByLabel('الألوان').selectOption('black');
  const isThere = async () => (await caches.match('/reading.css')) !== undefined;
  await expect.poll(() => page.evaluate(isThere), PATIENCE).toBe(true);
  const document = await (await page.reload())?.text();
  expect(document).toContain('<html class="black" lang="ar"');
  await hydrated(page);
  const paper = () => getComputedStyle(window.document.body).backgroundColor;
  expect(await page.evaluate(paper)).toBe('rgb(0, 0, 0)');
});

test('the newspaper can be installed', async ({ reader }) => {
  const page = await reader.open(site.address);
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await page.evaluate(async (from) => (await fetch(from)).json(), address ?? '');
  expect(manifest).toMatchObject({ name: 'ورق', lang: 'ar', dir: 'rtl', start_url: '/' });
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});
