import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';
import { selectWords } from './select-words.ts';

useBrowser();

const story = storyAddress(inject('oneStory'), realHeadline);

const WORDS = 'القوات الأميركية ضربات جوية';
const COPY = 'نسخ رابط المقطع';

const keepCopied = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
};

const copiedOn = (page: Page): Promise<string> => page.evaluate('window.copied');

/** Whether words stand within the window. */
const isInWindow = (page: Page, words: string): Promise<boolean> =>
  page
    .locator('article p', { hasText: words })
    .first()
    .evaluate((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return bottom > 56 && top < innerHeight;
    });

test.for(widths)(
  // The browser that npm brings follows no such links: what they lead to is the browser's own.
  '$name: words that are selected have a link, which is copied with them',
  async ({ width, height }, { reader }) => {
    const page = await reader.openEmpty({ width, height });
    await keepCopied(page);
    await page.goto(story);
    await page.locator('html[data-hydrated]').waitFor();
    expect(await page.getByRole('button', { name: COPY }).count()).toBe(0);
    await selectWords(page, WORDS);
    const button = page.getByRole('button', { name: COPY });
    await button.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await button.click();
    await page.getByText('نُسخ الرابط').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(WORDS);
    const [words = '', address = ''] = (await copiedOn(page)).split('\n');
    expect(words).toBe(WORDS);
    const { pathname, hash } = new URL(address);
    expect(pathname).toBe(new URL(story).pathname);
    expect(decodeURIComponent(hash)).toBe(`#:~:text=${WORDS}`);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => button.count()).toBe(0);
  },
);

test('a key copies the paragraph at the top of the window', async ({ reader }) => {
  const page = await reader.openEmpty();
  await keepCopied(page);
  await page.goto(story);
  await page.locator('html[data-hydrated]').waitFor();
  await page.keyboard.press('c');
  await page.getByText('نُسخ الرابط').waitFor();
  expect(await copiedOn(page)).toMatch(new RegExp(`^${realHeadline}\n`));
});

test('where the browser knows no such links, the paragraph has one that opens anywhere', async ({
  reader,
}) => {
  const page = await reader.openEmpty();
  await keepCopied(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'fragmentDirective');
  });
  await page.goto(story);
  await page.locator('html[data-hydrated]').waitFor();
  await selectWords(page, WORDS);
  await page.getByRole('button', { name: COPY }).click();
  await page.getByText('نُسخ الرابط').waitFor();
  const [, address = ''] = (await copiedOn(page)).split('\n');
  expect(address).not.toContain(':~:');
  const other = await reader.open(address);
  await expect.poll(() => isInWindow(other, WORDS)).toBe(true);
  await expect
    .poll(() =>
      other.evaluate(() => Array.from(CSS.highlights.get('waraq-passage') ?? [], String).join()),
    )
    .toContain(WORDS);
});
