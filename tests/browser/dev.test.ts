import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { makePicture } from '../node/input/pictures.ts';
import { awaitedHeadline, longHeadline, writeNewspaper } from '../newspaper/write-newspaper.ts';
import { launchBrowser } from './browser.ts';
import { startDev, type DevProcess } from './dev-process.ts';
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

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('while vite dev runs', () => {
  beforeEach(async () => {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    writeNewspaper(folder);
    dev = await startDev(folder, [], { WARAQ_TODAY: '2024-01-27' });
    opened = await openPage(browser);
    page = opened.page;
    page.setDefaultTimeout(10_000);
    await page.goto(addressOf(longHeadline));
    await headline(longHeadline).waitFor();
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    return async () => {
      const isSame = await page.evaluate(() => Reflect.get(window, 'sameDocument'));
      expect(isSame, 'the page was not loaded anew').toBe(true);
      await opened.close();
      await dev.close();
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
    await page.waitForTimeout(200);
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  test('a page that was loaded just before an edit shows it too', async () => {
    const other = await openPage(browser);
    await other.page.goto(addressOf(longHeadline), { waitUntil: 'commit' });
    await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
    const edited = other.page.getByRole('heading', { level: 2, name: 'حافلات حتى الفجر' });
    await edited.waitFor();
    expect(await edited.isVisible()).toBe(true);
    await other.close();
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
    expect(dev.printed()).toContain(decodeURI(addressOf(awaitedHeadline)));
  });

  test('the terminal names the headlines of an added story that have not come', async () => {
    const seed = await readFile(longSeed(), 'utf8');
    await writeFile(
      path.join(folder, 'نسخة.txt'),
      seed.replaceAll(longHeadline, 'خبر جديد يذكر غيره من الأخبار'),
    );
    await expect.poll(dev.printed).toContain(`awaited: ${awaitedHeadline}`);
  });

  test('a renamed seed stays on screen, a deleted one leaves a page that says so', async () => {
    const moved = path.join(folder, 'محليات', 'اسم-آخر.txt');
    await rename(longSeed(), moved);
    await expect.poll(dev.printed).toContain('اسم-آخر.txt: http');
    // The end of the old name comes later; the page must not move for it either.
    await page.waitForTimeout(500);
    await headline(longHeadline).waitFor();
    expect(page.url()).toBe(addressOf(longHeadline));
    await rm(moved);
    await headline('الصفحة غير موجودة').waitFor();
  });

  test('a draft and a story of a later day are shown and marked; the terminal says what is odd', async () => {
    const text = await readFile(longSeed(), 'utf8');
    await writeFile(longSeed(), `---\ndraft: true\nrubrik: خبر\n---\n${text}`);
    await page.getByRole('article').getByText('مسودة').waitFor();
    await expect.poll(dev.printed).toMatch(/warning: .*99-المكتبات\.txt:3: The field rubrik/);
    await writeFile(longSeed(), `---\ndate: 2031-01-02\n---\n${text}`);
    await page.getByRole('article').getByText('يُنشر في 2 كانون الثاني/يناير 2031').waitFor();
    await expect.poll(dev.printed).toMatch(/99-المكتبات\.txt:2: The story is dated 2031-01-02/);
    await page.getByRole('link', { name: 'أهم الأخبار' }).first().click();
    const lead = page.getByRole('article').filter({ hasText: longHeadline });
    await lead.getByText('يُنشر في 2 كانون الثاني/يناير 2031').waitFor();
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
    await expect.poll(size).toEqual(['600', '400']);
    await writeFile(file, await makePicture(300, 200, 6));
    await expect.poll(size).toEqual(['200', '300']);
    await rm(file);
    await photo.waitFor({ state: 'detached' });
  });

  test('a picture that cannot be shown is named in the terminal, once', async () => {
    await writeFile(longSeed().replace(/txt$/, 'png'), 'words');
    await writeFile(path.join(folder, 'وحيدة.jpg'), await makePicture(30, 20));
    await expect.poll(dev.printed).toMatch(/99-المكتبات\.png: The picture cannot be read: \S/);
    await expect.poll(dev.printed).toContain('وحيدة.jpg: There is no seed');
    await rewrite(longSeed(), (text) => text.replace('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
    await page.getByRole('heading', { level: 2, name: 'حافلات حتى الفجر' }).waitFor();
    expect(dev.printed().match(/وحيدة\.jpg: There is no seed/g)).toHaveLength(1);
  });

  test('a broken seed shows file and line over the page; mending it takes that away', async () => {
    const overlay = page.locator('vite-error-overlay');
    const text = await readFile(longSeed());
    await writeFile(longSeed(), Buffer.concat([text.subarray(0, 400), Buffer.from([0xff, 0x00])]));
    await overlay.waitFor();
    expect(page.url(), 'the reader stays').toBe(addressOf(longHeadline));
    await headline(longHeadline).waitFor();
    expect(await overlay.locator('.file').textContent()).toMatch(/99-المكتبات\.txt:\d+/);
    expect(dev.printed()).toMatch(/99-المكتبات\.txt:\d+: \S/);

    const other = await openPage(browser);
    await other.page.goto(addressOf('ترجمات جديدة لروايات من آسيا'));
    await other.page.getByRole('heading', { level: 1, name: 'ترجمات جديدة' }).waitFor();
    await other.page.locator('html[data-hydrated]').waitFor();
    await other.page.waitForTimeout(300);
    expect(await other.page.locator('vite-error-overlay').count()).toBe(0);
    await other.page.getByRole('link', { name: 'أهم الأخبار' }).first().click();
    await other.page.locator('vite-error-overlay').waitFor();
    await other.close();

    await writeFile(longSeed(), text);
    await overlay.waitFor({ state: 'detached' });
    await headline(longHeadline).waitFor();
  });
});

test('a seed that was broken before the start shows at once', async () => {
  await writeFile(path.join(folder, 'مكسور.txt'), Buffer.from([0x00, 0xff, 0xfe, 0x00, 0xff]));
  dev = await startDev(folder);
  opened = await openPage(browser);
  await opened.page.goto(dev.address);
  const overlay = opened.page.locator('vite-error-overlay .file');
  await expect.poll(() => overlay.textContent()).toMatch(/مكسور\.txt:1/);
  await opened.close();
  await dev.close();
});

test('without its folder of seeds it does not start, and says why', async () => {
  await expect(startDev(path.join(folder, 'none'))).rejects.toThrow(
    /no folder of seeds at .*SEEDS/,
  );
});

test('pictures are handed out below the base, and nothing else is', async () => {
  await writeFile(
    path.join(folder, 'خبر.txt'),
    ['خبر مصور', '', 'نص الخبر المصور، وفيه جملة تكفي ليكون فقرة كاملة من الخبر.'].join('\n'),
  );
  await writeFile(path.join(folder, 'خبر.PNG'), await makePicture(30, 20));
  dev = await startDev(folder, ['--base', '/paper/']);
  opened = await openPage(browser);
  await opened.page.goto(addressOf('خبر مصور'));
  const address = await opened.page.locator('main figure img').getAttribute('src');
  expect(address).toMatch(/^\/paper\/__pictures\/[0-9a-f]{16}\.png$/);
  const answer = await fetch(new URL(address ?? '', dev.address));
  // What a file is, its bytes say: this one is a JPEG under another name.
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  for (const other of ['__pictures/خبر.txt', '__pictures/..%2Fخبر.txt', '__pictures/'])
    expect((await fetch(new URL(other, dev.address))).status).toBe(404);
  await opened.close();
  await dev.close();
});

test('what is not there is answered 404, and a path without its slash moves to the one with it', async () => {
  dev = await startDev(folder, ['--base', '/paper/']);
  const html = { headers: { accept: 'text/html' } };
  expect((await fetch(new URL('nothing/', dev.address), html)).status).toBe(404);
  const archive = await fetch(new URL('archive', dev.address), html);
  expect([archive.status, new URL(archive.url).pathname]).toEqual([200, '/paper/archive/']);
  const asked = await fetch(new URL('archive/', dev.address), { headers: { accept: '*/*' } });
  expect(asked.status, 'a page is answered to who does not ask for HTML too').toBe(200);
  await dev.close();
});

test('a seed is served as the folder gives it, however it is asked for', async () => {
  // Vite serves files of the project alone.
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  await mkdir(cache, { recursive: true });
  const inProject = await mkdtemp(path.join(cache, 'waraq-seeds-'));
  const seeds = path.join(inProject, 'بذور');
  await mkdir(path.join(inProject, 'مجلد-خارج'));
  await mkdir(seeds);
  await writeFile(path.join(inProject, 'خارج.txt'), 'كلام من خارج المجلد\n');
  await writeFile(path.join(inProject, 'مجلد-خارج', 'ملف.txt'), 'كلام من خارج المجلد\n');
  await writeFile(path.join(seeds, 'خبر.txt'), 'خبر يستورد\n\nنص الخبر المستورد كاملا.\n');
  await writeFile(path.join(seeds, 'كبير.txt'), 'كلام من خارج المجلد'.repeat(400_000));
  await symlink('../خارج.txt', path.join(seeds, 'رابط.txt'));
  await symlink('../خارج.txt', path.join(seeds, 'رابط.json'));
  await symlink('../مجلد-خارج', path.join(seeds, 'مجلد'));
  await promisify(execFile)('mkfifo', [path.join(seeds, 'أنبوب.txt')]);
  dev = await startDev(seeds, ['--base', '/paper/']);
  const load = (prefix: string, name: string, query: string) =>
    fetch(new URL(`${prefix}${encodeURI(path.join(seeds, name))}${query}`, dev.address));
  for (const query of ['?import', '?raw', '?import&raw']) {
    const good = await load('@fs', 'خبر.txt', query);
    expect([good.status, await good.text()]).toEqual([200, expect.stringContaining('خبر يستورد')]);
  }
  const refusals = new Map([
    ['رابط.txt', 'This link leads out of the folder of seeds'],
    ['رابط.json', 'This link leads out of the folder of seeds'],
    ['مجلد/ملف.txt', 'A link in its path leads out of the folder of seeds'],
    ['أنبوب.txt', 'This is not a plain file.'],
    ['كبير.txt', 'The file has'],
  ]);
  for (const [name, reason] of refusals)
    for (const prefix of ['@fs', '@fs/', '@id/', '@id/@fs', './'])
      for (const query of ['', '?import', '?raw', '?url', '?import&raw', '#?raw']) {
        const refused = await load(prefix, name, query);
        const text = await refused.text();
        expect([prefix, query, refused.status, text]).toEqual([
          prefix,
          query,
          403,
          expect.stringMatching(/^[^\n]+\n$/),
        ]);
        expect(text).toContain(`${name}: ${reason}`);
      }
  await dev.close();
  await rm(inProject, { recursive: true });
});

test('while its folder of seeds is gone it says so and goes on; when that is back it follows', async () => {
  const seeds = path.join(folder, 'بذور');
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'أول.txt'), 'خبر قبل الغياب\n\nنص الخبر الأول كاملا.\n');
  dev = await startDev(seeds);
  opened = await openPage(browser);
  await opened.page.goto(dev.address);
  await opened.page.getByRole('heading', { name: 'خبر قبل الغياب' }).waitFor();
  await rm(seeds, { recursive: true });
  await expect.poll(dev.printed, { timeout: 10_000 }).toContain('There is no folder of seeds');
  expect((await fetch(dev.address)).status).toBe(200);
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'ثان.txt'), 'خبر بعد العودة\n\nنص الخبر الثاني كاملا.\n');
  await opened.page.getByRole('heading', { name: 'خبر بعد العودة' }).waitFor();
  expect(await opened.page.getByText('خبر قبل الغياب').count()).toBe(0);
  await opened.close();
  await dev.close();
});
