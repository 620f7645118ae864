import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { longHeadline } from '../newspaper/write-newspaper.ts';
import { faultsInAllLooks, faultsOf } from './faults-of.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');
const oneStory = inject('oneStory');

/** The address of the search for a query, below that of a site. */
const searchOf = (site: string, query: string): string => {
  const address = new URL('search/', site);
  address.searchParams.set('q', query);
  return address.href;
};

const field = (page: Page) => page.getByRole('searchbox', { name: 'البحث في الأخبار' });
const results = (page: Page) => page.getByRole('region', { name: 'نتائج البحث' });
const counted = (page: Page, words: string) =>
  results(page).getByRole('status').filter({ hasText: words }).waitFor();
const firstResult = (page: Page) => results(page).getByRole('article').first();
const asked = (page: Page) => new URL(page.url()).searchParams;

/** Words that the code of the search brings along, and no other. */
const WORDS_OF_SEARCH = 'كلمة أو أكثر';

/** The scripts that a page has fetched so far, which are named after what is in them. */
const scriptsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Promise.all(
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(async ({ name }) => (await fetch(name)).text()),
    ),
  );

/** Opens the site and the search, and types. */
async function type(page: Page, query: string): Promise<void> {
  await field(page).waitFor();
  await field(page).fill(query);
}

describe('before a reader searches', () => {
  test('nothing of the search is fetched', async ({ reader }) => {
    const page = await reader.open(newspaper);
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(names.filter((name) => name.includes('search'))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.js'))).toHaveLength(1);
    const hasSearch = async () =>
      (await scriptsOf(page)).some((script) => script.includes(WORDS_OF_SEARCH));
    expect(await hasSearch()).toBe(false);
    await page.keyboard.press('/');
    await field(page).waitFor();
    expect(await hasSearch()).toBe(true);
  });

  test('the document of its own page names its code, so that it comes beside the script of the page', async () => {
    const address = new URL('search/', newspaper);
    const html = await (await fetch(address)).text();
    const named = [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/gu)];
    const files = named.map(async ([, file = '']) => (await fetch(new URL(file, address))).text());
    const scripts = await Promise.all(files);
    expect(scripts.filter((script) => script.includes(WORDS_OF_SEARCH))).toHaveLength(1);
  });

  test('the slash opens it from any page, on an Arabic keyboard too, and goes to its field', async ({
    reader,
  }) => {
    const page = await reader.open(storyAddress(newspaper, longHeadline));
    await page.keyboard.press('/');
    await field(page).waitFor();
    await expect
      .poll(() => field(page).evaluate((input) => input === document.activeElement))
      .toBe(true);
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
    await page.getByRole('heading', { level: 1 }).click();
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash' }));
    });
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('letters after the slash come into a field that comes late', async ({ reader }) => {
    const page = await reader.open(newspaper);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/index.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.evaluate(() => {
      for (const key of 'مكتبه ')
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    release();
    await field(page).waitFor();
    await page.keyboard.type('متنقله');
    await expect.poll(() => field(page).inputValue()).toBe('مكتبه متنقله');
    await firstResult(page).filter({ hasText: 'مكتبة متنقلة' }).waitFor();
  });

  test('the slash does nothing with a modifier key, or where the shortcuts are off', async ({
    reader,
  }) => {
    const page = await reader.open(newspaper);
    await page.keyboard.press('Control+/');
    await page.evaluate(() => localStorage.setItem('waraq.shortcuts', 'off'));
    await page.reload();
    await page.locator('html[data-hydrated]').waitFor();
    await page.keyboard.press('/');
    expect(page.url()).toBe(newspaper);
  });
});

describe.each(widths)('on a $name', ({ width, height }) => {
  test('results come while typing, and going back leads from search to search', async ({
    reader,
  }) => {
    const page = await reader.open(newspaper, { width, height });
    await page.getByRole('banner').getByRole('link', { name: 'بحث', exact: true }).click();
    await type(page, 'مكتبه');
    await firstResult(page).filter({ hasText: 'مكتبة متنقلة' }).waitFor();
    await expect.poll(() => asked(page).get('q')).toBe('مكتبه');
    await field(page).press('Enter');
    await type(page, 'الأمطار');
    await firstResult(page).filter({ hasText: 'أمطار مبكرة' }).waitFor();
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('مكتبه');
    await firstResult(page).filter({ hasText: 'مكتبة متنقلة' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.url()).toBe(newspaper);
  });

  test('a filter leaves its results alone, is in the address, and goes with a step back', async ({
    reader,
  }) => {
    const page = await reader.open(searchOf(newspaper, 'القراء'), { width, height });
    const filters = page.getByRole('navigation', { name: 'تصفية النتائج' });
    const desk = filters.getByRole('link', { name: /^علوم/ });
    const count = (await desk.innerText()).replace(/\D/g, '');
    const all = await results(page).getByRole('status').innerText();
    await desk.click();
    await counted(page, count);
    expect(asked(page).get('desk')).toBe('علوم');
    for (const meta of await results(page).getByRole('article').allInnerTexts())
      expect(meta).toContain('علوم');
    await page.goBack();
    await counted(page, all);
  });

  test('the pages of results follow each other, and a reload comes back to the place', async ({
    reader,
  }) => {
    const page = await reader.open(searchOf(newspaper, 'القراء'), { width, height });
    await page.getByRole('link', { name: 'الصفحة التالية' }).click();
    await page.getByText(/^الصفحة 2 من/).waitFor();
    expect(asked(page).get('page')).toBe('2');
    await expect
      .poll(() => results(page).evaluate((section) => section === document.activeElement))
      .toBe(true);
    const link = results(page).getByRole('article').nth(7).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const name = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
    const left = await page.evaluate(() => window.scrollY);
    expect(left).toBeGreaterThan(0);
    await page.reload();
    await expect
      .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - left))
      .toBeLessThan(3);
  });

  test('a result opens at the first place of what was looked for, marked until it is taken away', async ({
    reader,
  }) => {
    const page = await reader.open(searchOf(oneStory, 'فصائل'), { width, height });
    await firstResult(page).locator('mark').first().waitFor();
    await firstResult(page).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: realHeadline }).waitFor();
    const mark = page.getByRole('article').locator('mark').first();
    await mark.waitFor();
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(height);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'إزالة التمييز' }).click();
    await expect.poll(() => page.getByRole('article').locator('mark').count()).toBe(0);
    expect(page.url()).toBe(storyAddress(oneStory, realHeadline));
  });
});

/** Returns the links of a line that scrolls sideways which the Tab key leaves cut off, by their names. */
async function cutOffIn(line: Locator): Promise<readonly string[]> {
  const cutOff: string[] = [];
  const page = line.page();
  for (const link of await line.getByRole('link').all()) {
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return link.evaluate((one) => one === document.activeElement);
      })
      .toBe(true);
    const isCut = await link.evaluate((one) => {
      const edges = one.closest('nav')?.getBoundingClientRect();
      const { left, right } = one.getBoundingClientRect();
      return edges === undefined || left < edges.left - 1 || right > edges.right + 1;
    });
    if (isCut) cutOff.push(await link.innerText());
  }
  return cutOff;
}

test('the Tab key brings each link of the bar and of the filters wholly into its line', async ({
  reader,
}) => {
  const page = await reader.open(searchOf(newspaper, 'القراء'), { width: 390, height: 844 });
  const filters = page.getByRole('navigation', { name: 'تصفية النتائج' });
  await filters.getByRole('link').first().waitFor();
  expect(await cutOffIn(filters)).toEqual([]);
  await page.goto(newspaper);
  await page.locator('html[data-hydrated]').waitFor();
  expect(await cutOffIn(page.getByRole('navigation', { name: 'التنقل الرئيسي' }))).toEqual([]);
});

test.for(['القراء', 'مكتبه', 'زخرفاتنا', ''])(
  'the search for «%s» has no fault that axe knows',
  async (query, { reader }) => {
    const page = await reader.open(searchOf(newspaper, query));
    await field(page).waitFor();
    if (query !== '')
      await results(page)
        .getByRole('status')
        .filter({ hasText: /نتائج|نتيجة/ })
        .waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
  },
);

test('where nothing is found the nearest spellings and the desks lead on', async ({ reader }) => {
  const page = await reader.open(searchOf(newspaper, 'تلشكخب'));
  await page.getByText('لا نتائج للبحث عن «تلشكخب»').waitFor();
  await page.getByRole('link', { name: 'تلسكوب' }).click();
  await firstResult(page).filter({ hasText: 'تلسكوب جامعي صغير' }).waitFor();
});

test('without scripts the page says why, and leads to archive and desks', async ({ reader }) => {
  const page = await reader.open(searchOf(newspaper, 'مكتبة'), { javaScriptEnabled: false });
  const unscripted = page.locator('main noscript');
  await unscripted.locator('p', { hasText: 'لا يشغّل جافاسكربت' }).waitFor();
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await unscripted.locator('a', { hasText: 'علوم' }).click();
  expect(decodeURI(page.url())).toBe(`${newspaper}desk/علوم/`);
});

test('without a network the reader finds what is there, is told what is not, and finds it later', async ({
  reader,
}) => {
  const page = await reader.open(new URL('search/', newspaper).href, {
    expected: [/ERR_INTERNET_DISCONNECTED/],
  });
  await field(page).waitFor();
  await page.context().setOffline(true);
  await type(page, 'تلسكوب');
  await page.getByRole('alert').getByText('لم يصل فهرس البحث').waitFor();
  expect(await page.getByRole('button', { name: 'إعادة المحاولة' }).isVisible()).toBe(true);
  await page.context().setOffline(false);
  await firstResult(page).filter({ hasText: 'تلسكوب جامعي صغير' }).waitFor();
  await page.context().setOffline(true);
  await type(page, 'تلسكوبات');
  await firstResult(page).filter({ hasText: 'تلسكوب جامعي صغير' }).waitFor();
});

test.for(widths)(
  'the way back from a result leads to its place on a $name',
  async (device, { reader }) => {
    const page = await reader.open(searchOf(newspaper, 'القراء'), device);
    const last = results(page).getByRole('article').last();
    const link = last.getByRole('heading').getByRole('link');
    const name = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'العودة إلى القائمة: البحث عن «القراء»' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  },
);
