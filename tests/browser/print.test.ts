import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { longHeadline } from '../newspaper/write-newspaper.ts';
import { newspaperOrigin } from './global-setup.ts';
import { storyAddress, test, useBrowser } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');

/** How many sheets a page takes. Chromium writes the objects of a PDF plainly. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Shows a page as it is printed, over the width of A4 without its margins. */
async function asPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 643, height: 972 });
}

describe('a story on paper', () => {
  test('takes the sheets of its text alone', async ({ reader }) => {
    const page = await reader.open(storyAddress(newspaper, longHeadline));
    expect(await sheetsOf(page)).toBe(2);
  });

  test('says the newspaper and its address, and shows no lists, tools or ways', async ({
    reader,
  }) => {
    const address = storyAddress(newspaper, longHeadline);
    const page = await reader.open(address);
    await asPrinted(page);
    await page.getByRole('heading', { level: 1, name: longHeadline }).waitFor();
    const { pathname } = new URL(address);
    await page.getByText(newspaperOrigin + decodeURI(pathname)).waitFor();
    const shown = page.locator('main :is(a, button, h2), footer, nav').filter({ visible: true });
    expect(await shown.allInnerTexts()).toEqual([
      'محليات',
      'قاعات تفتح حتى منتصف الليل',
      'حافلات بعد العاشرة',
      'ما يقوله الطلاب',
      'كلفة المشروع',
    ]);
  });

  test('has text of 12 pt over the width of the sheet', async ({ reader }) => {
    const page = await reader.open(storyAddress(newspaper, longHeadline));
    await asPrinted(page);
    const paragraph = page.locator('article p').filter({ hasText: 'وستُنشر نتائج' }).first();
    expect(await paragraph.evaluate((each) => getComputedStyle(each).fontSize)).toBe('16px');
    expect((await paragraph.boundingBox())?.width).toBe(643);
  });
});

test('a list on paper has its stories and no ways through the newspaper', async ({ reader }) => {
  const page = await reader.open(newspaper);
  await asPrinted(page);
  await expect.poll(() => page.locator('main h2').filter({ visible: true }).count()).not.toBe(0);
  expect(await page.locator('footer, nav').filter({ visible: true }).count()).toBe(0);
});
