import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';
import { textFaults } from './text-faults.ts';

useBrowser();

const site = inject('oneStory');
const story = storyAddress(site, realHeadline);

const openSheet = async (page: Page) => {
  await page.getByRole('button', { name: 'المظهر' }).click();
  return page.getByRole('dialog', { name: 'إعدادات القراءة' });
};

const shown = (page: Page) =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    const text = paragraphs.find(({ textContent }) => textContent.startsWith('وقال التلفزيون'));
    const { fontSize, fontFamily } = getComputedStyle(text ?? document.body);
    const { backgroundColor } = getComputedStyle(document.body);
    return { fontSize, face: fontFamily.split(',')[0], paper: backgroundColor };
  });

test.for(widths)(
  '$name: what is chosen shows at once, and on the next page',
  async ({ width, height }, { reader }) => {
    const page = await reader.open(story, { width, height });
    const before = await shown(page);
    const sheet = await openSheet(page);
    await sheet.getByLabel('الألوان').selectOption('sepia');
    await sheet.getByLabel('نوع الخط').selectOption('sans');
    await sheet.getByLabel('حجم النص').fill('5');
    const after = await shown(page);
    expect(after).toMatchObject({ paper: 'rgb(241, 230, 207)', face: '"Waraq Sans"' });
    expect(Number.parseFloat(after.fontSize) / Number.parseFloat(before.fontSize)).toBeCloseTo(
      2.3,
      1,
    );
    await page.reload();
    await page.locator('html.sepia').waitFor();
    expect(await shown(page)).toEqual(after);
  },
);

test.for(widths)(
  '$name: nothing is cut off or too wide at the largest size',
  async ({ width, height }, { reader }) => {
    for (const address of [site, story]) {
      const page = await reader.open(address, { width, height });
      const sheet = await openSheet(page);
      await sheet.getByLabel('حجم النص').fill('5');
      await sheet.getByLabel('عرض النص').selectOption('wide');
      await sheet.getByRole('button', { name: 'إغلاق' }).click();
      expect(await textFaults(page)).toEqual([]);
    }
  },
);

test.for(['light', 'sepia', 'dark', 'black'])(
  'everybody can read the page and its sheet in the theme %s',
  async (theme, { reader }) => {
    const page = await reader.open(story, { width: 390, height: 844 });
    const sheet = await openSheet(page);
    await sheet.getByLabel('الألوان').selectOption(theme);
    expect(await faultsOf(page), 'with the sheet').toEqual([]);
    await page.getByRole('button', { name: 'إغلاق' }).click();
    expect(await faultsOf(page)).toEqual([]);
  },
);

test('paper stays white when the page is printed', async ({ reader }) => {
  const page = await reader.open(story);
  await (await openSheet(page)).getByLabel('الألوان').selectOption('black');
  await page.emulateMedia({ media: 'print' });
  expect((await shown(page)).paper).toBe('rgb(255, 255, 255)');
});

test('another tab follows', async ({ reader }) => {
  const page = await reader.open(story);
  const other = await page.context().newPage();
  await other.goto(site);
  await other.locator('html[data-hydrated]').waitFor();
  await (await openSheet(page)).getByLabel('الألوان').selectOption('black');
  await other.locator('html.black').waitFor();
  expect((await shown(other)).paper).toBe('rgb(0, 0, 0)');
});
