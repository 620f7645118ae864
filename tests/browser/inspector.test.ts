import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { longHeadline, writeNewspaper } from '../newspaper/write-newspaper.ts';
import { sharedBrowser } from './browser.ts';
import { startDev, type DevProcess } from './dev-process.ts';
import { ask } from '../hosts/request.ts';
import { faultsOf } from './faults-of.ts';
import { HOSTILE_NAMES } from './hostile/hostile-seeds.ts';
import { openPage, type WatchedPage } from './open-page.ts';
import { widths } from './reader-test.ts';

let browser: Browser;
let folder: string;
let dev: DevProcess;
let opened: WatchedPage;
let page: Page;

const longSeed = () => path.join(folder, 'محليات', '99-المكتبات.txt');

const rewrite = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(file, change(await readFile(file, 'utf8')));

const list = () => new URL('__seeds/', dev.address).href;
const brokenSeed = () => path.join(folder, 'مكسور.txt');
const line = (text: string) => page.locator('.lines > li').filter({ hasText: text });
const openSeed = (id: string) => page.goto(new URL(`${encodeURI(id)}/`, list()).href);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-inspector-'));
  browser = await sharedBrowser();
  writeNewspaper(folder);
  await writeFile(brokenSeed(), Buffer.concat([Buffer.from('أول\nثان '), Buffer.from([0xff])]));
  dev = await startDev(folder, ['--base', '/paper/']);
});

afterAll(async () => {
  await dev.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  opened = await openPage(browser);
  page = opened.page;
  page.setDefaultTimeout(30_000);
  return () => opened.close();
});

test('the terminal names the list, which leads to each seed and to its story', async () => {
  await expect.poll(dev.printed).toContain(`  ➜  Seeds:   ${list()}\n`);
  await page.goto(`${list()}?q=${encodeURIComponent('تفتح ابوابها')}`);
  await page.getByRole('link', { name: 'محليات/99-المكتبات', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'محليات/99-المكتبات' }).waitFor();
  await page.getByRole('link', { name: 'Story page' }).click();
  await page.getByRole('heading', { level: 1, name: longHeadline }).waitFor();
});

test('a seed shows the role of each line, and why it is not another', async () => {
  await openSeed('محليات/99-المكتبات');
  const subhead = line('حافلات بعد العاشرة');
  expect(await subhead.locator('.role').textContent()).toBe('subhead');
  expect(await line('بدأت التجربة').first().locator('.role').textContent()).toBe('paragraph');
  await page.getByLabel('Why not').selectOption('paragraph');
  await page.getByRole('button', { name: 'Explain' }).click();
  await subhead.getByText(/points ahead of paragraph/).click();
  await subhead.getByText('have no final sign').waitFor();
  expect(await subhead.locator('.points').count()).toBeGreaterThan(1);
  expect(await subhead.locator('li').first().isVisible()).toBe(true);
});

test('an edit shows in place, with what was open and scrolled to left so', async () => {
  await openSeed('محليات/99-المكتبات');
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await line('حافلات بعد العاشرة').locator('summary').click();
  await page.evaluate(() => window.scrollTo(0, 700));
  await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
  await line('حافلات حتى الفجر').waitFor();
  expect(await line('حافلات حتى الفجر').locator('li').first().isVisible()).toBe(true);
  expect(
    await page.evaluate(() => [
      window.scrollY,
      document.activeElement?.tagName,
      Reflect.get(window, 'sameDocument'),
    ]),
  ).toEqual([700, 'SUMMARY', true]);
});

test('a broken seed comes first and is explained, until it is mended or deleted', async () => {
  const problem = page.getByText(/^Line 2: .+ Save the file as UTF-8/);
  await page.goto(list());
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
    'Cannot be read 1',
  );
  await page.getByRole('link', { name: 'مكسور' }).click();
  await problem.waitFor();
  expect(await page.locator('vite-error-overlay').isVisible()).toBe(false);
  const text = await readFile(brokenSeed());
  await writeFile(brokenSeed(), 'خبر صار نصًا يُقرأ\n');
  await line('خبر صار نصًا يُقرأ').waitFor();
  await rm(brokenSeed());
  await page.getByText('There is no such seed.').waitFor();
  await writeFile(brokenSeed(), text);
  await problem.waitFor();
});

test('a name with control characters and signs of percent shows, and nothing is complained of', async () => {
  const name = 'إنذار\u0007 %BASE_URL% %E0%';
  await writeFile(path.join(folder, `${name}.txt`), 'خبر عن إنذار مبكر\n');
  const link = page.getByRole('link', { name: 'إنذار␇ %BASE_URL% %E0%', exact: true });
  await page.goto(list());
  await link.click();
  await line('خبر عن إنذار مبكر').waitFor();
  expect(await page.title()).toBe('إنذار␇ %BASE_URL% %E0% · Seeds · Waraq');
  expect(dev.printed()).not.toMatch(/BASE_URL.*not defined|[Uu]nable to parse/);
});

test.for(widths)('have no fault that axe knows at $name width', async ({ width, height }) => {
  await page.setViewportSize({ width, height });
  for (const where of ['', `${encodeURI('محليات/99-المكتبات')}/`, `${encodeURI('مكسور')}/`]) {
    await page.goto(new URL(where, list()).href);
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await faultsOf(page)]).toEqual([colorScheme, []]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test.for([320, 390, 820, 1280])(
  'no page is wider than a window of %i px, whatever its words and its language',
  async (width) => {
    const word = 'كلمة'.repeat(120);
    const id = `${'قسم'.repeat(20)}/${'اسم'.repeat(25)}`;
    const seed = path.join(folder, `${id}.txt`);
    await mkdir(path.dirname(seed), { recursive: true });
    const field = 'x'.repeat(150);
    const text = `---\ndesk: أ\n${field}: 1\nroles:\n  ${word}: quote\n---\n`;
    await writeFile(seed, `${text}${word}\n\nنص ${word} ينتهي هنا.\nhttps://${field}.example\n`);
    for (const locale of ['ar', 'en']) {
      const other = await openPage(browser, { width, locale });
      for (const where of ['', `${encodeURI(id)}/`, `${encodeURI('مكسور')}/`, 'none/']) {
        await other.page.goto(new URL(where, list()).href);
        expect(await other.page.locator('html').getAttribute('lang')).toBe(locale);
        for (const summary of await other.page.locator('summary').all()) await summary.click();
        expect(
          await other.page.evaluate(() => document.documentElement.scrollWidth),
          `${locale} ${where}`,
        ).toBeLessThanOrEqual(width);
      }
      await other.close();
    }
  },
);

test('who reads Arabic reads the pages in it, from the right, with what to do about a warning', async () => {
  await writeFile(path.join(folder, 'تنبيه.txt'), '---\ndesk: أ\ncolour: أحمر\n---\nخبر عن لون\n');
  const other = await openPage(browser, { locale: 'ar-EG' });
  await other.page.goto(new URL(`${encodeURI('تنبيه')}/`, list()).href);
  await other.page.getByRole('heading', { level: 2, name: 'السطور وأدوارها' }).waitFor();
  expect(await other.page.locator('html').getAttribute('dir')).toBe('rtl');
  await other.page.getByText('غير معروف، فتُرك. الحقول المعروفة').first().waitFor();
  expect(await other.page.getByLabel('دور السطر 5').inputValue()).toBe('headline');
  expect(await faultsOf(other.page)).toEqual([]);
  await other.page.getByRole('link', { name: 'كل الملفات' }).click();
  await other.page.getByRole('heading', { level: 2, name: /^قُرئت وعليها تنبيهات/ }).waitFor();
  await other.close();
});

test('names of files are shown as text, and turn the order of nothing', async () => {
  const names = HOSTILE_NAMES.map((name) => `أسماء/${name}`);
  await mkdir(path.join(folder, 'أسماء'), { recursive: true });
  for (const name of names) await writeFile(path.join(folder, `${name}.txt`), 'خبر\n\nنص الخبر.');
  const addressOf = (name: string) => `${name.split('/').map(encodeURIComponent).join('/')}/`;
  const turning = names.filter((name) => /[\u202e<]/.test(name)).map(addressOf);
  for (const where of [`?q=${encodeURIComponent('أسماء')}`, ...turning]) {
    await page.goto(new URL(where, list()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main img, main svg').count()).toBe(0);
    const text = await page.locator('body').innerText();
    expect([where, /[\u202a-\u202e\u2066-\u2069]/.test(text)]).toEqual([where, false]);
  }
});

test('a page of the web cannot ask under another name, nor for a file of the disk', async () => {
  const port = Number(new URL(dev.address).port);
  expect((await ask(port, '/paper/__seeds/', { Host: 'elsewhere.invalid' })).status).toBe(403);
  const asked = await ask(port, '/paper/', { Origin: 'https://elsewhere.invalid' });
  expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  for (const file of ['/@fs/etc/hosts', '/@fs/etc/hosts?raw', '/@fs/etc/hosts?import&raw'])
    expect([file, (await ask(port, `/paper${file}`)).status]).toEqual([file, 403]);
});

test('are in no build', async () => {
  const built = await fetch(new URL('__seeds/', inject('newspaper')));
  expect(built.status).toBe(404);
  const files = await readdir(inject('newspaperFolder'), {
    recursive: true,
    withFileTypes: true,
  });
  for (const file of files.filter((entry) => /\.(js|css)$/.test(entry.name)))
    expect(await readFile(path.join(file.parentPath, file.name), 'utf8')).not.toContain('__seeds');
});
