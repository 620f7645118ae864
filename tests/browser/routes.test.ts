import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { longHeadline } from '../newspaper/write-newspaper.ts';
import { faultsOf } from './faults-of.ts';
import { storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');
const short = 'ترجمات جديدة لروايات من آسيا';

const headline = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
const focusedHeadline = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.tagName === 'H1' ? element.textContent : null;
  });
/** How each element of the text is laid out. */
const looksOf = (page: Page): Promise<readonly string[]> =>
  page.locator('main *').evaluateAll((elements) =>
    elements.map((element) => {
      const { display, font, margin, padding, gap, borderWidth } = getComputedStyle(element);
      return [element.localName, display, font, margin, padding, gap, borderWidth].join(' ');
    }),
  );
const scrollY = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

describe.each(widths)('moving on at $name width', ({ width, height }) => {
  test('changes title, address and focus, without loading the document anew', async ({
    reader,
  }) => {
    const page = await reader.open(newspaper, { width, height });
    expect(await focusedHeadline(page), 'the first load moves no focus').toBeNull();
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    await page.getByRole('main').getByRole('link', { name: longHeadline }).first().click();
    await headline(page, longHeadline).waitFor();
    await expect.poll(() => page.title()).toBe(`${longHeadline} – ورق`);
    await expect.poll(() => focusedHeadline(page)).toBe(longHeadline);
    expect(page.url()).toBe(storyAddress(newspaper, longHeadline));
    expect(await scrollY(page)).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  });

  test('shows a page of another kind as if it were opened', async ({ reader }) => {
    const address = storyAddress(newspaper, longHeadline);
    const opened = await reader.open(address, { width, height });
    const moved = await reader.open(newspaper, { width, height });
    await moved.getByRole('main').getByRole('link', { name: longHeadline }).first().click();
    await headline(moved, longHeadline).waitFor();
    // The way back to the list is more than the opened page has.
    const looks = expect.arrayContaining([...(await looksOf(opened))]);
    await expect.poll(() => looksOf(moved)).toEqual(looks);
  });

  test('back returns at once to where it was left', async ({ reader }) => {
    const page = await reader.open(newspaper, { width, height });
    await page.evaluate(() => window.scrollTo({ top: 700, behavior: 'instant' }));
    await page.evaluate(() => {
      const links = [...document.querySelectorAll('main a')];
      const visible = links.find((link) => link.getBoundingClientRect().top > 100);
      if (visible instanceof HTMLElement) visible.click();
    });
    await page.waitForURL(/\/(story|desk)\//);
    await expect.poll(() => scrollY(page)).toBe(0);
    await page.goBack();
    await headline(page, 'ورق').waitFor();
    await expect.poll(() => scrollY(page)).toBe(700);
  });
});

describe.each(widths)('the keyboard at $name width', ({ width, height }) => {
  test('goes on after back where it was, and at the top when all is new', async ({ reader }) => {
    const page = await reader.open(newspaper, { width, height });
    const link = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').last();
    await link.focus();
    const place = await scrollY(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedHeadline(page)).not.toBeNull();
    await page.goBack();
    await headline(page, 'ورق').waitFor();
    await expect.poll(() => scrollY(page)).toBe(place);
    await expect.poll(() => link.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('main, footer') !== null),
    ).toBe(true);
    await page.goForward();
    await expect.poll(() => focusedHeadline(page)).not.toBeNull();
  });
});

test('links end in a slash, and the base is in each', async ({ reader }) => {
  const page = await reader.open(newspaper);
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of hrefs.filter((one) => !one.startsWith('#')))
    expect(href).toMatch(/^\/paper\/(.*\/)?(#.+)?$/);
});

describe.each(widths)('a bad network at $name width', ({ width, height }) => {
  test('on a slow network the page before stays, and says that it waits', async ({ reader }) => {
    const page = await reader.open(newspaper, { width, height });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/archive/index.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'الأرشيف' }).first().click();
    await page.locator('main[aria-busy=true]').waitFor();
    await headline(page, 'ورق').waitFor();
    release();
    await headline(page, 'الأرشيف').waitFor();
    expect(await page.locator('main[aria-busy=true]').count()).toBe(0);
  });

  test('when a page cannot be had, the reader is told and may try again', async ({ reader }) => {
    const page = await reader.open(newspaper, {
      width,
      height,
      expected: [/request failed|Failed to load/],
    });
    let broken = true;
    await page.route('**/archive/index.json', (route) =>
      broken ? route.abort('failed') : route.continue(),
    );
    await page.getByRole('link', { name: 'الأرشيف' }).first().click();
    await headline(page, 'تعذّر تحميل الصفحة').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
    await headline(page, 'الأرشيف').waitFor();
  });

  test('without a network, what was read is still there', async ({ reader }) => {
    const page = await reader.open(newspaper, {
      width,
      height,
      expected: [/request failed|Failed to load/],
    });
    await page.getByRole('main').getByRole('link', { name: longHeadline }).first().click();
    await headline(page, longHeadline).waitFor();
    await page.context().setOffline(true);
    await page.goBack();
    await headline(page, 'ورق').waitFor();
    await page.getByRole('link', { name: 'الأرشيف' }).first().click();
    await headline(page, 'تعذّر تحميل الصفحة').waitFor();
  });
});

describe('an address that is not there', () => {
  const expected = [/404/];

  test.for(['nothing/', 'story/%D9%84%D8%A7-%D8%B4%D9%8A%D8%A1/', 'a/b/c/d/'])(
    '%s says so, and leads on',
    async (where, { reader }) => {
      const page = await reader.open(new URL(where, newspaper).href, { expected });
      await headline(page, 'الصفحة غير موجودة').waitFor();
      await page.getByRole('main').getByRole('link').first().click();
      await headline(page, 'ورق').waitFor();
    },
  );

  test.for([
    ['decomposed letters', storyAddress(newspaper, longHeadline), longHeadline],
    ['capitals', new URL('archive/', newspaper).href, 'الأرشيف'],
  ] as const)('leads to its page in %s', async ([spelling, address, name], { reader }) => {
    const { origin, pathname } = new URL(address);
    const typed =
      spelling === 'capitals'
        ? pathname.replace('archive', 'ARCHIVE')
        : encodeURI(decodeURI(pathname).normalize('NFD'));
    const page = await reader.open(origin + typed, { expected });
    await headline(page, name).waitFor();
    expect(page.url()).toBe(address);
    expect(await page.title()).toBe(`${name} – ورق`);
  });

  test.for(widths)('leads to the nearest addresses on a $name', async (device, { reader }) => {
    const address = storyAddress(newspaper, longHeadline);
    const cut = address.slice(0, address.lastIndexOf('-'));
    const page = await reader.open(`${cut}/`, { ...device, expected });
    await headline(page, 'الصفحة غير موجودة').waitFor();
    await page.getByRole('heading', { name: 'صفحات عنوانها قريب من هذا' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: longHeadline }).click();
    await headline(page, longHeadline).waitFor();
  });

  test('says so without JavaScript too', async ({ reader }) => {
    const page = await reader.open(new URL('nothing/', newspaper).href, {
      expected,
      javaScriptEnabled: false,
    });
    await headline(page, 'الصفحة غير موجودة').waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    await headline(page, 'ورق').waitFor();
  });
});

test('the sections of the newspaper mark where the reader is', async ({ reader }) => {
  const page = await reader.open(newspaper);
  const navigation = page.getByRole('navigation', { name: 'التنقل الرئيسي' });
  const marked = () => navigation.locator('[aria-current]').allTextContents();
  expect(await marked()).toEqual(['أهم الأخبار']);
  await navigation.getByRole('link', { name: 'ثقافة' }).click();
  await headline(page, 'ثقافة').waitFor();
  expect(await marked()).toEqual(['ثقافة']);
  await page.getByRole('main').getByRole('link', { name: short }).click();
  await headline(page, short).waitFor();
  expect(await marked()).toEqual(['ثقافة']);
  expect(await navigation.locator('[aria-current]').getAttribute('aria-current')).toBe('true');
});
