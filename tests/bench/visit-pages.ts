import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { intrusionsOf } from '../browser/hostile/intrusions.ts';
import { pageAddresses } from '../browser/hostile/page-addresses.ts';
import { openPage } from '../browser/open-page.ts';
import type { Site } from '../browser/site.ts';

/** What came of opening the pages of a site. */
export interface Visits {
  /** How many pages there were. */
  readonly addresses: number;
  /** A line each: the page, and what got in, or what its console, its network or its policy said. */
  readonly troubles: readonly string[];
}

/** The narrowest phone, and a screen. */
const WIDTHS_PX = [320, 1280];

/** Pages of twenty megabytes take their time. */
const PATIENCE_MS = 180_000;

/** Returns what got into the page of an address. */
async function intrusionsAt(page: Page, address: string): Promise<readonly string[]> {
  try {
    await page.goto(address);
    await page.locator('html[data-hydrated]').waitFor();
    const found: string[] = [];
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await intrusionsOf(page)).map((intrusion) => `at ${width} px: ${intrusion}`));
    }
    return found;
  } catch (error) {
    return [String(error)];
  }
}

/** Opens every page of a site in a browser. */
export async function visitPages({ folder, address: site }: Site): Promise<Visits> {
  const browser = await launchBrowser();
  const { page, troubles } = await openPage(browser);
  page.setDefaultTimeout(PATIENCE_MS);
  const addresses = pageAddresses(folder, site);
  const found: string[] = [];
  for (const address of addresses) {
    const before = troubles().length;
    const intrusions = await intrusionsAt(page, address);
    for (const trouble of [...intrusions, ...troubles().slice(before)])
      found.push(`${decodeURI(address)}: ${trouble}`);
  }
  await browser.close();
  return { addresses: addresses.length, troubles: found };
}
