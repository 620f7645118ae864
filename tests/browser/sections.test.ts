import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { longHeadline } from '../newspaper/write-newspaper.ts';
import { drawnFrames } from './frames.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const real = storyAddress(inject('oneStory'), realHeadline);
const long = storyAddress(inject('newspaper'), longHeadline);
const lastSubhead = 'هجمات على القواعد الأميركية';
const lastId = 'هجمات-على-القواعد-الأميركية';

const subhead = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** The section that the visible contents mark as current. */
const current = (page: Page) =>
  page.getByRole('navigation', { name: 'في هذا الخبر' }).locator('[aria-current]');

/** How far below the sticky bar a subhead stands, in pixels. */
const gapBelowBar = (page: Page, name: string): Promise<number> =>
  subhead(page, name).evaluate((heading) => {
    const bar = document.querySelector('header');
    return heading.getBoundingClientRect().top - (bar?.getBoundingClientRect().bottom ?? 0);
  });

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

const scrollTo = async (page: Page, top: number): Promise<void> => {
  await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
  await drawnFrames(page);
};

describe('the contents on a wide screen', () => {
  test('name every section, and follow the reading down and up without going back', async ({
    reader,
  }) => {
    const page = await reader.open(long);
    const names = ['بداية الخبر', 'قاعات تفتح', 'حافلات بعد', 'ما يقوله', 'كلفة المشروع'];
    const links = page.getByRole('navigation', { name: 'في هذا الخبر' }).getByRole('link');
    expect(await links.count()).toBe(names.length);

    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const walk = async (places: readonly number[]): Promise<readonly number[]> => {
      const seen: number[] = [];
      for (const place of places) {
        await scrollTo(page, place);
        const text = (await current(page).textContent()) ?? '';
        seen.push(names.findIndex((name) => text.startsWith(name)));
      }
      return seen;
    };
    const places = Array.from({ length: 40 }, (_, step) => (height / 40) * step);
    const down = await walk([...places, height]);
    expect(down).toEqual(down.toSorted((one, other) => one - other));
    expect([down[0], down.at(-1)]).toEqual([0, names.length - 1]);
    expect(new Set(down).size).toBe(names.length);
    const up = await walk([height, ...places.toReversed()]);
    expect(up).toEqual(up.toSorted((one, other) => other - one));
    expect(up.at(-1)).toBe(0);
  });

  test('lead to a section: focus on its subhead, below the bar, marked as current', async ({
    reader,
  }) => {
    const page = await reader.open(real);
    const contents = page.getByRole('navigation', { name: 'في هذا الخبر' });
    for (const name of [lastSubhead, 'مفاوضات مع البريطانيين']) {
      await contents.getByRole('link', { name }).click();
      await expect.poll(() => focused(page)).toBe(name);
      await expect.poll(() => current(page).textContent()).toContain(name);
      const gap = await gapBelowBar(page, name);
      expect(gap).toBeGreaterThanOrEqual(0);
    }
  });

  test('are not there for a story of fewer than two subheads', async ({ reader }) => {
    const page = await reader.open(
      storyAddress(inject('newspaper'), 'ترجمات جديدة لروايات من آسيا'),
    );
    expect(await page.getByText('في هذا الخبر').count()).toBe(0);
  });
});

describe.each(widths)('a section at $name width', ({ width, height }) => {
  test.for([
    ['percent-encoded', encodeURIComponent(lastId)],
    ['as it is', lastId],
  ])('is opened by its address, %s', async ([, fragment], { reader }) => {
    const page = await reader.open(`${real}#${fragment}`, { width, height });
    await expect.poll(() => gapBelowBar(page, lastSubhead)).toBeLessThan(height / 3);
    expect(await gapBelowBar(page, lastSubhead)).toBeGreaterThanOrEqual(0);
  });

  test('comes back with back and forward', async ({ reader }) => {
    const page = await reader.open(real, { width, height });
    const top = (name: string) =>
      subhead(page, name).evaluate((h) => h.getBoundingClientRect().top);
    for (const name of ['مفاوضات مع البريطانيين', lastSubhead]) {
      await page.evaluate((id) => (window.location.hash = id), name.replaceAll(' ', '-'));
      await expect.poll(() => top(name)).toBeLessThan(height / 3);
    }
    await page.goBack();
    await expect.poll(() => top('مفاوضات مع البريطانيين')).toBeLessThan(height / 3);
    await expect.poll(() => top('مفاوضات مع البريطانيين')).toBeGreaterThanOrEqual(0);
    await page.goForward();
    await expect.poll(() => top(lastSubhead)).toBeLessThan(height / 3);
    await expect.poll(() => top(lastSubhead)).toBeGreaterThanOrEqual(0);
  });

  test('is opened by a link of the front page', async ({ reader }) => {
    const page = await reader.open(inject('oneStory'), { width, height });
    await page.getByRole('link', { name: lastSubhead }).click();
    await expect.poll(() => focused(page)).toBe(lastSubhead);
    expect(await gapBelowBar(page, lastSubhead)).toBeGreaterThanOrEqual(0);
    expect(decodeURIComponent(page.url())).toBe(decodeURIComponent(`${real}#${lastId}`));
  });
});

describe.each(widths)('the keys at $name width', ({ width, height }) => {
  test('go to the next and the previous section by the place of the key', async ({ reader }) => {
    const page = await reader.open(real, { width, height });
    await page.keyboard.press('KeyJ');
    await expect.poll(() => focused(page)).toBe('مفاوضات مع البريطانيين');
    await page.keyboard.press('KeyJ');
    await expect.poll(() => focused(page)).toBe(lastSubhead);
    await page.keyboard.press('KeyK');
    await expect.poll(() => focused(page)).toBe('مفاوضات مع البريطانيين');
  });

  test('are named in a sheet that turns them off and stays so', async ({ reader }) => {
    const page = await reader.open(real, { width, height });
    await page.keyboard.press('Shift+Slash');
    const sheet = page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
    await sheet.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    await page.reload();
    await page.locator('html[data-hydrated]').waitFor();
    await page.keyboard.press('KeyJ');
    expect(await page.evaluate(() => window.location.hash)).toBe('');
    expect(await focused(page)).not.toBe('مفاوضات مع البريطانيين');
  });
});

test('the buttons of the rail step through the sections', async ({ reader }) => {
  const page = await reader.open(real);
  const [next, previous] = ['الجزء التالي', 'الجزء السابق'].map((name) =>
    page.getByRole('button', { name }),
  );
  await next?.click();
  await expect.poll(() => focused(page)).toBe('مفاوضات مع البريطانيين');
  await next?.click();
  await expect.poll(() => current(page).textContent()).toContain(lastSubhead);
  await previous?.click();
  await expect.poll(() => current(page).textContent()).toContain('مفاوضات مع البريطانيين');
});

test('the dock of a phone opens the contents, steps, and copies the address', async ({
  reader,
}) => {
  const page = await reader.open(real, { width: 390, height: 844 });
  const dock = page.getByRole('navigation', { name: 'أدوات القراءة' });
  await dock.getByRole('button', { name: 'المحتويات' }).click();
  const sheet = page.getByRole('dialog', { name: 'في هذا الخبر' });
  await sheet.getByRole('link', { name: lastSubhead }).click();
  await expect.poll(() => sheet.count()).toBe(0);
  await expect.poll(() => focused(page)).toBe(lastSubhead);
  await dock.getByRole('button', { name: 'الجزء السابق' }).click();
  await expect.poll(() => focused(page)).toBe('مفاوضات مع البريطانيين');
  expect(await dock.getByRole('button').count()).toBe(5);
});

test('a subhead gives the link of its section', async ({ reader }) => {
  const page = await reader.open(real);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: `نسخ رابط هذا الجزء: ${lastSubhead}` }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('نُسخ الرابط');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURIComponent(copied)).toBe(decodeURIComponent(`${real}#${lastId}`));
});
