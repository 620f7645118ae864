import type { Browser, CDPSession, Page } from 'playwright-core';
import { randomFrom } from '../bench/parse/random.ts';
import { openPage } from '../browser/open-page.ts';
import type { DeployedSite } from './deployed-site.ts';
import { drawSteps, STEPS } from './steps.ts';
import type { TwoBuilds } from './two-builds.ts';

/** What came of one walk. */
export interface Walk {
  /** What was done, a line a step. */
  readonly steps: readonly string[];
  /** What was wrong, a line each; empty where nothing was. */
  readonly faults: readonly string[];
  /** Memory at the end as a multiple of that at the start. */
  readonly growth: number;
}

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

const STEP_COUNT = 60;

/** How much more memory a page may hold after a walk: what is kept to come back to, and nothing that heaps up. */
const MOST_GROWTH = 1.3;

/** How often a reader waits for the page before the next step. */
const SHARE_OF_WAITS = 0.7;

const PATIENCE_MS = 20_000;

/** Runs in the page: whether there is something to read, and it is at rest. */
function isWhole(): boolean {
  const main = document.querySelector('main');
  const headline = document.querySelector('h1')?.textContent.trim() ?? '';
  const isHydrated = document.documentElement.dataset['hydrated'] !== undefined;
  return isHydrated && main !== null && main.ariaBusy !== 'true' && headline !== '';
}

/** @throws Error when there is nothing to read after long waiting */
async function waitForWords(page: Page): Promise<void> {
  try {
    await page.waitForFunction(isWhole, undefined, { timeout: PATIENCE_MS });
  } catch {
    throw new Error(`There is nothing to read at ${decodeURI(page.url())}`);
  }
}

async function goToFront(page: Page): Promise<void> {
  await page
    .locator('a[href="/"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.waitForURL((url) => url.pathname === '/' && url.search === '');
  await waitForWords(page);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Returns what a step was; a press that comes while another document takes the place of the page is lost. */
async function take(step: Promise<string>): Promise<string> {
  try {
    return await step;
  } catch (error) {
    if (!/context was destroyed|Cannot find context/.test(String(error))) throw error;
    return 'the document was changing';
  }
}

/** Opens what is loaded late, so that it is not taken for something that heaps up. */
async function warmUp(page: Page, address: string): Promise<void> {
  // In the place of the browser's empty page: no step back leads to that.
  await page.evaluate((to) => window.location.replace(to), address);
  await page.waitForURL(address);
  await waitForWords(page);
  await page.keyboard.press('Slash');
  await page.getByRole('searchbox').fill('القراء');
  await page.getByRole('article').first().waitFor();
  await goToFront(page);
}

/**
 * Walks through a site by steps that a number decides; in the middle a newer build takes its place.
 * @param seed the number; the same one makes the same walk
 */
export async function walk(
  browser: Browser,
  site: DeployedSite,
  builds: TwoBuilds,
  seed: number,
): Promise<Walk> {
  const random = randomFrom(seed);
  const screen = SCREENS[seed % SCREENS.length] ?? SCREENS[0];
  const { page, troubles, close } = await openPage(browser, {
    ...screen,
    expected: [
      /ERR_INTERNET_DISCONNECTED/,
      // A list that is open still names a story that the newer build has no more: the host says so.
      ...builds.gone.map((story) => new RegExp(`404.* ?\\S+/story/${story}/index\\.json$`)),
    ],
  });
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await page.context().newCDPSession(page);
  const steps: string[] = [];
  const faults: string[] = [];
  let growth = 1;
  try {
    site.deploy(builds.earlier);
    await warmUp(page, site.address);
    const atStart = await heapOf(session);
    for (const [at, name] of drawSteps(STEP_COUNT, random).entries()) {
      if (at === STEP_COUNT / 2) site.deploy(builds.later);
      // Until its code is there, a page's links load documents, and without a network the browser shows its own.
      if (name === 'offline') await waitForWords(page);
      steps.push(name);
      steps[at] = `${name} ${await take(STEPS[name](page, random))}`;
      if (random() < SHARE_OF_WAITS) await waitForWords(page);
    }
    await page.context().setOffline(false);
    await waitForWords(page);
    await goToFront(page);
    growth = (await heapOf(session)) / atStart;
    if (growth > MOST_GROWTH) faults.push(`holds ${growth.toFixed(2)} × the memory of its start`);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  faults.push(...troubles());
  await close().catch(() => {});
  return { steps, faults, growth };
}
