import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { faultsOf } from './faults-of.ts';
import type { Device } from './open-page.ts';
import {
  DATABASE,
  hydrated,
  PATIENCE,
  saveButton,
  untilOpened,
  untilPressed,
} from './kept-stories.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const site = inject('oneStory');
const story = storyAddress(site, realHeadline);
const savedPage = new URL('saved/', site).href;

const savedLink = (page: Page) => page.getByRole('main').getByRole('link', { name: realHeadline });

/** The word of the text that stands first below the bar. */
const firstWord = (page: Page) =>
  page.evaluate(() => {
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const texts = [...document.querySelectorAll('[data-text] p:not([aria-hidden])')];
    for (const text of texts) {
      const node = text.firstChild;
      if (node?.nodeType !== Node.TEXT_NODE) continue;
      for (const word of node.nodeValue?.matchAll(/\S+/gu) ?? []) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (range.getBoundingClientRect().bottom > line) return word[0];
      }
    }
    return null;
  });

/** Reads on, and waits until the place is kept. */
async function readTo(page: Page, share: number): Promise<void> {
  const before = await placeOf(page);
  await page.evaluate((part) => {
    const text = document.querySelector('[data-text]');
    if (text === null) throw new Error('There is no text.');
    const { top, height } = text.getBoundingClientRect();
    window.scrollTo(0, window.scrollY + top + height * part);
  }, share);
  await expect.poll(() => placeOf(page), PATIENCE).not.toEqual(before);
}

/** The place that the device keeps of the one story. */
const placeOf = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          const all = request.result.transaction('opened').objectStore('opened').getAll();
          all.addEventListener('success', () => {
            request.result.close();
            resolve(JSON.stringify(all.result[0]?.place ?? null));
          });
        });
      }),
    DATABASE,
  );

describe.each(widths)('$name', ({ width, height }) => {
  const device = { width, height };

  test('a saved story is pressed after a reload, and stands on its page until it is removed', async ({
    reader,
  }) => {
    const page = await reader.open(story, device);
    await untilPressed(page, 'false');
    await saveButton(page).focus();
    await page.keyboard.press('Enter');
    await untilPressed(page, 'true');
    expect(await saveButton(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.reload();
    await untilPressed(page, 'true');
    await page.goto(savedPage);
    await savedLink(page).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: `إزالة: ${realHeadline}` }).click();
    await page.getByRole('button', { name: `تراجع: ${realHeadline}` }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'لا شيء محفوظ حتى الآن' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a story that is opened again offers to go on at the word where reading stopped', async ({
    reader,
  }) => {
    const page = await reader.open(story, device);
    await untilOpened(page);
    await readTo(page, 0.4);
    const word = await firstWord(page);
    await page.goto(site);
    await page.goto(story);
    const offer = page.getByRole('button', { name: 'متابعة من آخر موضع' });
    await offer.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await offer.click();
    expect(await firstWord(page)).toBe(word);
    await offer.waitFor({ state: 'detached' });
  });
});

test('the word is found at another width, and in larger type', async ({ reader }) => {
  const page = await reader.open(story, { width: 1280, height: 800 });
  await untilOpened(page);
  await readTo(page, 0.5);
  const kept = JSON.parse(String(await placeOf(page)));
  await page.goto(site);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.evaluate(() => localStorage.setItem('waraq.settings', 'size-160'));
  await page.goto(story);
  await page.locator('html.size-160').waitFor();
  await page.getByRole('button', { name: 'متابعة من آخر موضع' }).click();
  const line = await page.evaluate(({ start, word }) => {
    const texts = [...document.querySelectorAll('[data-text] :is(p, li, h2):not([aria-hidden])')];
    const text = texts.find(({ textContent }) => textContent.startsWith(start));
    const node = text?.firstChild;
    if (!node) throw new Error('The text is gone.');
    const found = [...(node.nodeValue ?? '').matchAll(/\S+/gu)][word];
    const range = document.createRange();
    range.setStart(node, found?.index ?? 0);
    range.setEnd(node, (found?.index ?? 0) + 1);
    const { top } = range.getBoundingClientRect();
    return top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  }, kept);
  expect(Math.abs(line)).toBeLessThan(2);
});

/** Watches how far what stands in the window moves. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          Object.assign(globalThis, {
            shifted: Number(Reflect.get(globalThis, 'shifted')) + Number(entry.value),
          });
    }).observe({ type: 'layout-shift', buffered: true });
  });

test.for(widths)(
  '$name: the front page names what was not read to its end, moves nothing for it, and opens it there',
  async ({ width, height }, { reader }) => {
    const page = await reader.open(story, { width, height });
    await untilOpened(page);
    await readTo(page, 0.4);
    const word = await firstWord(page);
    await watchShifts(page);
    await page.goto(site);
    await hydrated(page);
    // As a reader comes there: what was read is known by then.
    await expect
      .poll(() => page.getByRole('main').locator('section', { hasText: 'متابعة القراءة' }).count())
      .toBe(1);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const row = page.getByRole('main').locator('section', { hasText: 'متابعة القراءة' });
    await row.waitFor();
    expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'shifted')))).toBeLessThan(
      0.01,
    );
    expect(await faultsOf(page)).toEqual([]);
    await row.getByRole('link', { name: realHeadline }).click();
    await page.waitForURL(story);
    await expect.poll(() => firstWord(page), PATIENCE).toBe(word);
  },
);

test('the headline of an opened story is quieter in lists, until the history is cleared', async ({
  reader,
}) => {
  const page = await reader.open(site);
  const colour = () =>
    page
      .getByRole('main')
      .getByRole('link', { name: realHeadline })
      .first()
      .evaluate((link) => getComputedStyle(link).color);
  const usual = await colour();
  // Whoever scrolls past it has not opened it.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.goto(story);
  await hydrated(page);
  await untilOpened(page);
  await page.goto(site);
  await expect.poll(colour, PATIENCE).not.toBe(usual);
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(savedPage);
  await page.getByRole('button', { name: 'مسح السجل' }).click();
  await page.getByText('مُسح السجل.').waitFor();
  await page.goto(site);
  await hydrated(page);
  expect(await colour()).toBe(usual);
});

test('a file takes all of it to another device', async ({ reader }) => {
  const page = await reader.open(story);
  await saveButton(page).click();
  await untilPressed(page, 'true');
  await page.goto(savedPage);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'تنزيل الملف' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^محفوظات-\d{4}-\d\d-\d\d\.json$/u);
  const file = await readFile(await download.path(), 'utf8');
  const elsewhere = await reader.open(savedPage);
  await elsewhere.getByRole('button', { name: 'إضافة من ملف' }).waitFor();
  const add = (text: string) =>
    elsewhere
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await add(file.slice(0, 50));
  await elsewhere.getByText('هذا الملف ليس من ملفات المحفوظات').waitFor();
  await add(file);
  await elsewhere.getByText('أُضيف خبر واحد.').waitFor();
  await elsewhere.reload();
  await savedLink(elsewhere).first().waitFor();
});

const openForbidden = async (open: () => Promise<Page>): Promise<Page> => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  return page;
};

test('where storage is forbidden a word says so, and nothing is thrown', async ({ reader }) => {
  const page = await openForbidden(() => reader.openEmpty());
  await page.goto(story);
  await hydrated(page);
  await saveButton(page).click();
  await page.getByText('لا يسمح هذا المتصفح بحفظ شيء').waitFor();
  await untilPressed(page, 'true');
  await page.goto(savedPage);
  await page.getByRole('alert').getByText('لا يسمح هذا المتصفح بحفظ شيء').waitFor();
});

test('without scripts the page says why nothing is there', async ({ reader }) => {
  const device: Device = { javaScriptEnabled: false };
  const page = await reader.open(savedPage, device);
  await page.locator('main noscript p', { hasText: 'لا يشغّل جافاسكربت' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('المحفوظات');
});
