import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { makePicture } from '../node/input/pictures.ts';
import { awaitedHeadline, longHeadline, writeNewspaper } from '../newspaper/write-newspaper.ts';
import { sharedBrowser } from './browser.ts';
import { DEV_PATIENCE_MS, openDevPage } from './dev-page.ts';
import { startDev, type DevProcess } from './dev-process.ts';
import { drawnFrames } from './frames.ts';
import { openPage, type WatchedPage } from './open-page.ts';

let browser: Browser;
let folder: string;
let dev: DevProcess;
let opened: WatchedPage;
let page: Page;

const longSeed = () => path.join(folder, 'محليات', '99-المكتبات.txt');
const addressOf = (headline: string): string =>
  new URL(headlinePath(headline, '').slice(1), dev.address).href;

/** The headline on screen. */
const headline = (name: string) => page.getByRole('heading', { level: 1, name });

const rewrite = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(file, change(await readFile(file, 'utf8')));

/** All files of a folder with what is in them. */
async function filesIn(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [file, await readFile(file)] as const;
  });
  return new Map(await Promise.all(read));
}

const pageAt = async (where: string): Promise<string> =>
  (await fetch(new URL(where, dev.address))).text();

/** Pages that show what seeds and pictures a folder has. */
const overview = async (): Promise<readonly string[]> =>
  Promise.all(['index.json', '__seeds/', `${addressOf(longHeadline)}index.json`].map(pageAt));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  browser = await sharedBrowser();
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('while vite dev runs', () => {
  let seeds: ReadonlyMap<string, Buffer>;
  let atFirst: readonly string[];
  /** What the terminal had shown before the test. */
  let printedBefore: number;
  const printed = (): string => dev.printed().slice(printedBefore);

  beforeAll(async () => {
    writeNewspaper(folder);
    seeds = await filesIn(folder);
    dev = await startDev(folder, [], { WARAQ_TODAY: '2024-01-27' });
    // Of many seeds, each request looks at the lines of some more.
    await vi.waitFor(
      async () => expect(await pageAt('__seeds/')).not.toContain('not looked at yet'),
      { timeout: DEV_PATIENCE_MS },
    );
    atFirst = await overview();
    return dev.close;
  });

  /** Makes the seeds what they were at first, and waits until the server has followed. */
  async function restore(): Promise<void> {
    const now = await filesIn(folder);
    for (const file of now.keys()) if (!seeds.has(file)) await rm(file);
    for (const [file, bytes] of seeds)
      if (now.get(file)?.equals(bytes) !== true) await writeFile(file, bytes);
    await expect.poll(overview, { timeout: DEV_PATIENCE_MS }).toEqual(atFirst);
  }

  beforeEach(async () => {
    printedBefore = dev.printed().length;
    opened = await openPage(browser);
    page = opened.page;
    page.setDefaultTimeout(DEV_PATIENCE_MS);
    await page.goto(addressOf(longHeadline));
    await headline(longHeadline).waitFor();
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    return async () => {
      const isSame = await page.evaluate(() => Reflect.get(window, 'sameDocument'));
      await opened.close();
      await restore();
      expect(isSame, 'the page was not loaded anew').toBe(true);
    };
  });

  test('an edit shows on the open page, where the reader stands', async () => {
    await page.evaluate(() => window.scrollTo(0, 900));
    await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
    await page.getByRole('heading', { level: 2, name: 'حافلات حتى الفجر' }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(900);
  });

  test('a sheet opens and closes', async () => {
    await page.keyboard.press('Shift+Slash');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    // Effects run twice in development: whoever closes the sheet does so before it is drawn again.
    await drawnFrames(page);
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  test('a page that was loaded just before an edit shows it too', async () => {
    const other = await openDevPage(browser, addressOf(longHeadline), { waitUntil: 'commit' });
    await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
    const edited = other.getByRole('heading', { level: 2, name: 'حافلات حتى الفجر' });
    await edited.waitFor();
    expect(await edited.isVisible()).toBe(true);
  });

  test('an edited headline takes the open page to its new address', async () => {
    await page.evaluate(() => window.scrollTo(0, 300));
    await rewrite(longSeed(), (text) => text.replaceAll(longHeadline, 'المكتبات تفتح ليلًا'));
    await headline('المكتبات تفتح ليلًا').waitFor();
    await page.waitForURL(addressOf('المكتبات تفتح ليلًا'));
    expect(await page.title()).toContain('المكتبات تفتح ليلًا');
    expect(await page.evaluate(() => window.scrollY)).toBe(300);
  });

  test('an awaited story becomes the story when its seed is added, and the terminal says where', async () => {
    await page.getByRole('link', { name: awaitedHeadline }).click();
    await headline(awaitedHeadline).waitFor();
    await page.getByText('لم يصل هذا الخبر بعد').first().waitFor();
    const text = [awaitedHeadline, '', 'وصل نص هذا الخبر أخيرًا، وهو الآن هنا كاملًا للقراءة.', ''];
    await writeFile(path.join(folder, 'وصل.txt'), text.join('\n'));
    await page.getByText('وصل نص هذا الخبر أخيرًا').waitFor();
    expect(page.url()).toBe(addressOf(awaitedHeadline));
    expect(printed()).toContain(decodeURI(addressOf(awaitedHeadline)));
  });

  test('the terminal names the headlines of an added story that have not come', async () => {
    const seed = await readFile(longSeed(), 'utf8');
    await writeFile(
      path.join(folder, 'نسخة.txt'),
      seed.replaceAll(longHeadline, 'خبر جديد يذكر غيره من الأخبار'),
    );
    await expect
      .poll(printed, { timeout: DEV_PATIENCE_MS })
      .toContain(`awaited: ${awaitedHeadline}`);
  });

  test('a renamed seed stays on screen, a deleted one leaves a page that says so', async () => {
    const moved = path.join(folder, 'محليات', 'اسم-آخر.txt');
    await rename(longSeed(), moved);
    await expect.poll(printed, { timeout: DEV_PATIENCE_MS }).toContain('اسم-آخر.txt: http');
    // The end of the old name may come later; the page must not move for it either.
    await expect
      .poll(() => pageAt('__seeds/'), { timeout: DEV_PATIENCE_MS })
      .not.toContain('99-المكتبات');
    // What the page was told comes before what it is told now.
    await rewrite(moved, (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
    await page.getByRole('heading', { level: 2, name: 'حافلات حتى الفجر' }).waitFor();
    expect(await headline(longHeadline).isVisible()).toBe(true);
    expect(page.url()).toBe(addressOf(longHeadline));
    await rm(moved);
    await headline('الصفحة غير موجودة').waitFor();
  });

  test('a draft and a story of a later day are shown and marked; the terminal says what is odd', async () => {
    const text = await readFile(longSeed(), 'utf8');
    await writeFile(longSeed(), `---\ndraft: true\nrubrik: خبر\n---\n${text}`);
    await page.getByRole('article').getByText('مسودة').waitFor();
    await expect
      .poll(printed, { timeout: DEV_PATIENCE_MS })
      .toMatch(/warning: .*99-المكتبات\.txt:3: The field rubrik/);
    await writeFile(longSeed(), `---\ndate: 2031-01-02\n---\n${text}`);
    await page.getByRole('article').getByText('يُنشر في 2 كانون الثاني/يناير 2031').waitFor();
    await expect
      .poll(printed, { timeout: DEV_PATIENCE_MS })
      .toMatch(/99-المكتبات\.txt:2: The story is dated 2031-01-02/);
    await page.getByRole('link', { name: 'أهم الأخبار' }).first().click();
    const lead = page.getByRole('article').filter({ hasText: longHeadline });
    await lead.getByText('يُنشر في 2 كانون الثاني/يناير 2031').waitFor();
  });

  test('the search finds what was written just now', async () => {
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'البحث في الأخبار' });
    await field.fill('مكتبه متنقله');
    const found = page.getByRole('region', { name: 'نتائج البحث' }).getByRole('article');
    await found.first().filter({ hasText: 'مكتبة متنقلة تصل إلى ست قرى' }).waitFor();
    await field.fill('القرنبيط');
    await page.getByText('لا نتائج للبحث عن «القرنبيط»').waitFor();
    await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حقول القرنبيط'));
    await found.filter({ hasText: longHeadline }).waitFor();
    expect(await found.count()).toBe(1);
  });

  test('a picture that is added, changed or taken away shows on the open page', async () => {
    const file = longSeed().replace(/txt$/, 'jpg');
    const photo = page.locator('main figure img');
    const size = () =>
      photo.evaluate((each) =>
        each instanceof HTMLImageElement && each.complete && each.naturalWidth > 0
          ? [each.getAttribute('width'), each.getAttribute('height')]
          : [],
      );
    await writeFile(file, await makePicture(600, 400));
    await expect.poll(size, { timeout: DEV_PATIENCE_MS }).toEqual(['600', '400']);
    await writeFile(file, await makePicture(300, 200, 6));
    await expect.poll(size, { timeout: DEV_PATIENCE_MS }).toEqual(['200', '300']);
    await rm(file);
    await photo.waitFor({ state: 'detached' });
  });

  test('a picture that cannot be shown is named in the terminal, once', async () => {
    await writeFile(longSeed().replace(/txt$/, 'png'), 'words');
    await writeFile(path.join(folder, 'وحيدة.jpg'), await makePicture(30, 20));
    await expect
      .poll(printed, { timeout: DEV_PATIENCE_MS })
      .toMatch(/99-المكتبات\.png: The picture cannot be read: \S/);
    await expect
      .poll(printed, { timeout: DEV_PATIENCE_MS })
      .toContain('وحيدة.jpg: There is no seed');
    await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
    await page.getByRole('heading', { level: 2, name: 'حافلات حتى الفجر' }).waitFor();
    expect(printed().match(/وحيدة\.jpg: There is no seed/g)).toHaveLength(1);
  });

  test('all that is wrong with a seed shows below its page; mending it takes that away', async () => {
    const alert = page.getByRole('alert');
    const text = await readFile(longSeed(), 'utf8');
    await writeFile(longSeed(), `---\ndate: tomorrow\ndraft: perhaps\n---\n${text}`);
    await alert.getByRole('heading', { name: '2 errors in the files of the newspaper' }).waitFor();
    expect(page.url(), 'the reader stays').toBe(addressOf(longHeadline));
    expect(await headline(longHeadline).isVisible()).toBe(true);
    const told = (await alert.textContent()) ?? '';
    expect(told).toMatch(/99-المكتبات\.txt · line 2The field date is no date\. Write it as/);
    expect(told).toMatch(/99-المكتبات\.txt · line 3The field draft is neither true nor false\./);
    expect(printed()).toMatch(/99-المكتبات\.txt:2: \S.*\n.*99-المكتبات\.txt:3: \S/);

    const other = await openDevPage(browser, addressOf('ترجمات جديدة لروايات من آسيا'));
    await other.getByRole('heading', { level: 1, name: 'ترجمات جديدة' }).waitFor();
    await other.locator('html[data-hydrated]').waitFor();
    // The page asks for problems as it opens: the answer to that comes before an edit made now.
    const translations = path.join(folder, 'ثقافة', '03.txt');
    await rewrite(translations, (seed) => `${seed}\n\nوتصدر الترجمة الأولى في الخريف المقبل.\n`);
    await other.getByText('وتصدر الترجمة الأولى').waitFor();
    expect(await other.getByRole('alert').count()).toBe(0);
    await other.getByRole('link', { name: 'أهم الأخبار' }).first().click();
    await other.getByRole('alert').waitFor();

    await writeFile(longSeed(), text);
    await alert.waitFor({ state: 'detached' });
    await headline(longHeadline).waitFor();
  });

  test('what is wrong is told in Arabic to a browser that asks for it, and can be closed', async () => {
    await using arabic = await openPage(browser, { locale: 'ar-EG' });
    await arabic.page.goto(addressOf(longHeadline));
    const text = await readFile(longSeed(), 'utf8');
    await writeFile(longSeed(), `---\nheadline: "خبر\n---\n${text}`);
    const alert = arabic.page.getByRole('alert');
    await alert.getByRole('heading', { name: 'خطأ واحد في ملفات الصحيفة' }).waitFor();
    expect(await alert.getByText('تُفتح هنا ولا تُغلق').getAttribute('dir')).toBe('rtl');
    // The names of a path stand one after the other from the left, whatever their letters.
    const names = await alert.locator('.place bdi bdi').all();
    const starts = await Promise.all(names.map(async (name) => (await name.boundingBox())?.x ?? 0));
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    const lines = alert.getByRole('link', { name: 'كل سطور هذا الملف' });
    expect(await lines.getAttribute('href')).toMatch(/^\/__seeds\/.*#line-2$/);
    await lines.focus();
    await arabic.page.keyboard.press('Escape');
    await alert.waitFor({ state: 'detached' });
  });
});
