import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test as plainTest } from 'vitest';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { makePicture } from '../node/input/pictures.ts';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';
import { drawnFrames } from './frames.ts';
import { storyAddress, test, useBrowser } from './reader-test.ts';
import { build, serveSite, type Site } from './site.ts';

useBrowser();

const headline = 'الجسر القديم يفتح للمشاة بعد ترميم طويل';
const tallHeadline = 'برج الساعة يعود إلى ساحة المدينة';
const galleryHeadline = 'جولة بين الجسر والبرج';
const caption = 'الجسر القديم بعد ترميمه';

const seedText = (words: string, lines: readonly string[]): string =>
  [
    words,
    '',
    words,
    ...lines,
    'الميناء: «ورق»',
    '',
    'فتحت البلدية الجسر القديم للمشاة صباح أمس بعد ترميم دام ثلاث سنوات، وقال مهندسوه إن حجارته كلها من مقلعه الأول.',
    '',
    'وينتظر أن يفتح السوق المجاور له في الربيع المقبل، بعد أن تنتهي أعمال الرصف والإنارة في الشوارع القريبة منه.',
  ].join('\n');

let folder: string;
let site: Site;

const seeds = () => path.join(folder, 'seeds');
const put = (name: string, content: string | Uint8Array) =>
  writeFile(path.join(seeds(), name), content);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-photos-'));
  await mkdir(seeds());
  writeNewspaper(seeds());
  // The highest names lead: undated stories stand in the order of their ids, the last first.
  await put('ي.txt', seedText(headline, [`${caption} (الأرشيف)`]));
  await put('ي.jpg', await makePicture(1600, 900));
  await put('و.txt', seedText(tallHeadline, []));
  await put('و.JPEG', await makePicture(900, 600, 6));
  await put(
    'خ.txt',
    `${seedText(galleryHeadline, [])}\n\n[صورة: ي.jpg | الجسر (الأرشيف)]\n[صورة: و.JPEG | البرج]\n\nوانتهت الجولة عند [الجسر القديم](${headlinePath(headline, '')}) في المساء بعد ساعتين.\n`,
  );
  await put('ه.jpg', 'words');
  await put('ه.txt', seedText('خبر صورته تالفة في المجلد', []));
  const options = { seeds: seeds(), base: '/paper/', site: 'https://paper.example' };
  site = await serveSite(options);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const image = (page: Page) => page.locator('main figure img');

/** The file a browser chose of those offered, once it is there. */
async function chosen(page: Page): Promise<string> {
  const photo = image(page);
  await expect
    .poll(() => photo.evaluate((each) => each instanceof HTMLImageElement && each.complete))
    .toBe(true);
  return photo.evaluate((each) => (each instanceof HTMLImageElement ? each.currentSrc : ''));
}

describe.each([
  { width: 390, height: 844, deviceScaleFactor: 1, file: /-480\.webp$/ },
  { width: 390, height: 844, deviceScaleFactor: 2, file: /-800\.webp$/ },
  { width: 820, height: 1180, deviceScaleFactor: 1, file: /-800\.webp$/ },
  { width: 1280, height: 800, deviceScaleFactor: 2, file: /-1200\.webp$/ },
])('on a screen $width wide at $deviceScaleFactor', ({ file, ...device }) => {
  test('the story shows its photo in the width that is needed', async ({ reader }) => {
    const page = await reader.open(storyAddress(site.address, headline), device);
    expect(await chosen(page)).toMatch(file);
    expect(new URL(await chosen(page)).pathname).toMatch(/^\/paper\/assets\/photo-/);
    const box = await image(page).boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    await page.getByText(`${caption} (الأرشيف)`).waitFor();
    expect(await page.getByText('الصورة في الأصل').count()).toBe(0);
  });

  test('nothing moves when the photo comes late, on the story and on the front', async ({
    reader,
  }) => {
    for (const address of [
      storyAddress(site.address, headline),
      storyAddress(site.address, tallHeadline),
      site.address,
    ]) {
      const page = await reader.open(new URL('archive/', site.address).href, device);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/photo-*', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const before = await image(page).boundingBox();
      release();
      await chosen(page);
      expect(await image(page).boundingBox()).toEqual(before);
      await drawnFrames(page);
      const shift = await page.evaluate(async () => {
        const entries: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // The observer hears of what is buffered in a task of its own.
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
        entries.push(...observer.takeRecords());
        return entries.reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0);
      });
      expect(shift).toBeLessThan(0.01);
    }
  });
});

test('the photo and its caption are there without JavaScript', async ({ reader }) => {
  const page = await reader.open(storyAddress(site.address, headline), {
    width: 390,
    javaScriptEnabled: false,
  });
  await page.getByRole('figure', { name: caption }).waitFor();
  await page.getByText(`${caption} (الأرشيف)`).waitFor();
});

test('an upright photo is turned as its camera was, and seen whole', async ({ reader }) => {
  const page = await reader.open(storyAddress(site.address, tallHeadline));
  await chosen(page);
  const box = await image(page).boundingBox();
  expect(box?.height).toBeLessThanOrEqual(0.6 * 800);
  expect(await image(page).getAttribute('width')).toBe('600');
  expect(await image(page).getAttribute('height')).toBe('900');
});

test('an upright photo leaves room for its headline on the first sheet', async ({ reader }) => {
  const page = await reader.open(storyAddress(site.address, tallHeadline));
  await chosen(page);
  await page.emulateMedia({ media: 'print' });
  // 11 cm, of 96 px an inch.
  expect((await image(page).boundingBox())?.height).toBeLessThanOrEqual((11 / 2.54) * 96 + 1);
});

test('pictures of a gallery stand beside each other on a phone, each above its caption', async ({
  reader,
}) => {
  const page = await reader.open(storyAddress(site.address, galleryHeadline), {
    width: 390,
    height: 844,
  });
  const [bridge, tower] = ['الجسر (الأرشيف)', 'البرج'].map((name) =>
    page.locator('main figure figure', { hasText: name }),
  );
  await bridge?.scrollIntoViewIfNeeded();
  const [one, other] = [await bridge?.boundingBox(), await tower?.boundingBox()];
  expect(one?.y).toBe(other?.y);
  expect(one?.width).toBe(other?.width);
  const words = await bridge?.locator('figcaption').boundingBox();
  const picture = await bridge?.locator('img').boundingBox();
  expect(words?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  // From the same visit: the story is sent on, and its link leads on without another document.
  await page.getByRole('button', { name: 'مشاركة' }).click();
  const sheet = page.getByRole('dialog', { name: 'مشاركة الخبر' });
  const chat = await sheet.getByRole('link', { name: 'واتساب' }).getAttribute('href');
  expect(decodeURIComponent(chat ?? '')).toContain(
    `${galleryHeadline}\nhttps://paper.example/paper/story/`,
  );
  expect(chat).toContain('/paper/story/جولة-بين-الجسر-والبرج/');
  await page.keyboard.press('Escape');
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await page.getByRole('link', { name: 'الجسر القديم', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(page.url()).toBe(storyAddress(site.address, headline));
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
});

test('the front page leads with the photo, and a press on it opens the story', async ({
  reader,
}) => {
  const page = await reader.open(site.address);
  await image(page).click();
  await page.waitForURL(storyAddress(site.address, headline));
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
});

describe('the build', () => {
  const htmlAt = (address: string): Promise<string> =>
    readFile(path.join(site.folder, address.slice(1), 'index.html'), 'utf8');

  plainTest('tells of a picture that cannot be read, and builds its story without', async () => {
    expect(site.printed).toMatch(/ه\.jpg: The picture cannot be read: .*Save it again/);
    const html = await htmlAt(headlinePath('خبر صورته تالفة في المجلد', ''));
    expect(html).not.toContain('<figure');
  });

  plainTest('writes valid HTML that names the photo to others whole', async () => {
    const html = await htmlAt(headlinePath(headline, ''));
    expect(html).toMatch(
      /"image":\["https:\/\/paper\.example\/paper\/assets\/photo-[^"]+-1200\.webp",/,
    );
    const drawn = /property="og:image" content="https:\/\/paper\.example\/paper\/([^"]+\.jpg)"/;
    const file = decodeURI(drawn.exec(html)?.[1] ?? '');
    const size = await sharp(path.join(site.folder, file)).metadata();
    expect(size).toMatchObject({ width: 1200, height: 630 });
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'long-title': 'off' },
    });
    for (const text of [html, await htmlAt('/')]) {
      const report = await validator.validateString(text);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  plainTest(
    'run again encodes and touches no picture; one that is gone stays a build',
    async () => {
      const options = { seeds: seeds(), base: '/paper/', site: 'https://paper.example' };
      const assets = path.join(site.folder, 'assets');
      const files = async () => {
        const names = (await readdir(assets)).filter((name) => name.startsWith('photo-'));
        return Promise.all(
          names.map(async (name) => [name, (await stat(path.join(assets, name))).mtimeMs]),
        );
      };
      const before = await files();
      expect(before).toHaveLength(5);
      expect(await build(options, site.folder)).toMatch(
        /^0 files written, \d+ unchanged, 0 deleted/m,
      );
      expect(await files()).toEqual(before);
      await rm(path.join(seeds(), 'و.JPEG'));
      await build(options, site.folder);
      expect(await files(), 'readers may have the old page open').toHaveLength(5);
      await build(options, site.folder);
      expect(await files()).toHaveLength(3);
    },
  );
});
