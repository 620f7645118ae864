import type { Browser, Page } from 'playwright-core';
import { QUERY } from './opened-pages.ts';
import { interactionTime, paintsOf, type Paints } from './paints.ts';
import { onSlowPhone } from './slow-phone.ts';

/** Opens an address on a slow phone and reads how it was seen. */
export const visitPaints = (browser: Browser, address: string): Promise<Paints> =>
  onSlowPhone(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    return paintsOf(page);
  });

/** Times of what a reader does, in ms. */
export interface Interactions {
  /** To the next paint after the tap that opens the contents of a story. */
  readonly contents: number;
  /** The same of the menu of the phone. */
  readonly menu: number;
  /** The same of each letter that is typed into the search, the longest. */
  readonly search: number;
  /** From the tap on another story to its headline on the screen; its JSON was fetched as the finger came near. */
  readonly story: number;
}

async function openHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html[data-hydrated]').waitFor();
}

/** The contents and the menu of a story. */
const timeSheets = (browser: Browser, story: string) =>
  onSlowPhone(browser, async (page) => {
    await openHydrated(page, story);
    const button = page
      .getByRole('navigation', { name: 'أدوات القراءة' })
      .getByRole('button', { name: 'المحتويات' });
    const contents = await interactionTime(page, async () => {
      await button.click();
      await page.getByRole('dialog', { name: 'في هذا الخبر' }).waitFor();
    });
    await page.keyboard.press('Escape');
    const menu = await interactionTime(page, async () => {
      await page.getByRole('link', { name: 'القائمة' }).click();
      await page.getByRole('dialog', { name: 'القائمة' }).waitFor();
    });
    return { contents, menu };
  });

/** Between two letters of somebody who types on a phone. */
const TYPING_DELAY_MS = 150;

const timeSearch = (browser: Browser, search: string) =>
  onSlowPhone(browser, async (page) => {
    await openHydrated(page, search);
    const field = page.getByRole('searchbox');
    await field.focus();
    return interactionTime(page, async () => {
      await field.pressSequentially(QUERY, { delay: TYPING_DELAY_MS });
      await page
        .getByRole('region', { name: 'نتائج البحث' })
        .getByRole('article')
        .first()
        .waitFor();
    });
  });

/** Returns ms from the next click in the page to its next headline on the screen. */
const timeToHeadline = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent;
        const lookAgain = (start: number) => {
          const now = document.querySelector('h1')?.textContent;
          if (now === before) requestAnimationFrame(() => lookAgain(start));
          // The paint follows the frame.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        addEventListener('click', ({ timeStamp }) => lookAgain(timeStamp), {
          capture: true,
          once: true,
        });
      }),
  );

const timeStoryChange = (browser: Browser, front: string) =>
  onSlowPhone(browser, async (page) => {
    await openHydrated(page, front);
    const link = page.getByRole('main').getByRole('article').first().getByRole('link').first();
    const fetched = page.waitForResponse((response) => response.url().endsWith('/index.json'));
    await link.hover();
    await (await fetched).finished();
    const time = timeToHeadline(page);
    await link.click();
    return time;
  });

/**
 * Does what readers do on a slow phone, once.
 * @param addresses a story with sections, a front page of many stories, and their search.
 */
export async function timeInteractions(
  browser: Browser,
  { story, front, search }: Readonly<Record<'story' | 'front' | 'search', string>>,
): Promise<Interactions> {
  return {
    ...(await timeSheets(browser, story)),
    search: await timeSearch(browser, search),
    story: await timeStoryChange(browser, front),
  };
}
