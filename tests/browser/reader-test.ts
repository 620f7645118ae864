import type { Browser, Page } from 'playwright-core';
import { beforeAll, test as base } from 'vitest';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { sharedBrowser } from './browser.ts';
import { openPage, type Device } from './open-page.ts';

/** The widths at which the whole suite runs. */
export const widths = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 800 },
] as const;

/** The headline of the real seed. */
export const realHeadline = 'العراق يبدأ مفاوضات الجلاء مع الأميركيين';

/** Address of the story of a headline, below the address of a site. */
export const storyAddress = (site: string, headline: string): string =>
  new URL(headlinePath(headline, '').slice(1), site).href;

let browser: Browser;

/** Has the browser ready for the tests of a file. Call it once, at the top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
}

interface Reader {
  /** Opens an empty page, which is watched as one that was opened. */
  readonly openEmpty: (device?: Device) => Promise<Page>;
  /**
   * Opens an address as a device would. The test fails on any trouble that its console, its
   * network or its policy has, when it ends.
   */
  readonly open: (address: string, device?: Device) => Promise<Page>;
}

/** A test with pages that are watched, and closed when it ends. */
export const test = base.extend<{ reader: Reader }>({
  reader: async ({ task: _task }, use) => {
    const closing: (() => Promise<void>)[] = [];
    const openWatched = async (device?: Device) => {
      const opened = await openPage(browser, device);
      closing.push(opened.close);
      opened.page.setDefaultTimeout(30_000);
      return opened;
    };
    await use({
      openEmpty: async (device) => (await openWatched(device)).page,
      open: async (address, device) => {
        const { page, settle } = await openWatched(device);
        await page.goto(address);
        await settle();
        if (device?.javaScriptEnabled !== false)
          await page.locator('html[data-hydrated]').waitFor();
        return page;
      },
    });
    for (const close of closing) await close();
  },
});
