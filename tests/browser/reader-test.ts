import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test as base } from 'vitest';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { launchBrowser } from './browser.ts';
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

/** Starts the browser of a test file and stops it after the last test. Call it once, at the top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

interface Reader {
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
    await use({
      open: async (address, device) => {
        const opened = await openPage(browser, device);
        closing.push(opened.close);
        opened.page.setDefaultTimeout(30_000);
        await opened.page.goto(address);
        await opened.settle();
        if (device?.javaScriptEnabled !== false)
          await opened.page.locator('html[data-hydrated]').waitFor();
        return opened.page;
      },
    });
    for (const close of closing) await close();
  },
});
