import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headlinePath } from '../../../src/edition/addresses/headline-path.ts';
import { launchBrowser } from '../../browser/browser.ts';
import { startDev, type DevProcess } from '../../browser/dev-process.ts';
import { openPage } from '../../browser/open-page.ts';
import {
  MAX_DEV_EDIT_MS,
  MAX_DEV_FIRST_PAGE_SECONDS,
  MAX_DEV_LISTENING_SECONDS,
} from '../budgets.ts';
import { median } from '../median.ts';
import { timeToScreen } from '../dev-edits.ts';
import { editSeed, headlineOf, withWords } from './edit-seed.ts';
import { commonSeeds } from './make-seeds.ts';
import type { Row } from './rows.ts';

/** How often the edit is made; the middle one of its times counts. */
const ROUNDS = 5;

/** What is asked of `vite dev`. */
export interface DevCase {
  /** Folder of the seeds, which one of them is edited in; outside `node_modules`, or Vite does not look. */
  readonly seeds: string;
  /** Folder for the cache; an empty or missing one makes the first start a cold one. */
  readonly cache: string;
}

/** Seconds from the start of the process. */
interface Start {
  readonly listening: number;
  readonly front: number;
  readonly story: number;
}

/** Gets a page to its last byte, as a browser asks for it. @throws when it is not there */
async function get(dev: DevProcess, pagePath: string): Promise<void> {
  const address = new URL(pagePath.slice(1), dev.address);
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  const html = await response.text();
  if (!response.ok || !html.includes('id="page"'))
    throw new Error(`vite dev answers ${response.status}, and no page, at ${response.url}`);
}

async function timeStart(
  { seeds, cache }: DevCase,
  storyPath: string,
): Promise<{ readonly dev: DevProcess; readonly start: Start }> {
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const dev = await startDev(seeds, [], { WARAQ_CACHE: cache });
  try {
    const listening = since();
    await get(dev, '/');
    const front = since();
    await get(dev, storyPath);
    return { dev, start: { listening, front, story: since() } };
  } catch (error) {
    await dev.close();
    throw error;
  }
}

/** Milliseconds from the write of a seed to the words on its open page, in a real browser. */
async function timeEdits(dev: DevProcess, file: string, storyPath: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const { page, close } = await openPage(browser);
    await page.goto(new URL(storyPath.slice(1), dev.address).href);
    await page.locator('html[data-hydrated]').waitFor();
    const seed = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const words = `مقاعد في الجولة ${round}`;
      const write = (): void => editSeed(file, () => withWords(seed, words));
      times.push(await timeToScreen(page, write, words));
    }
    await close();
    return median(times);
  } finally {
    await browser.close();
  }
}

/**
 * Starts `vite dev` twice, with nothing kept and with what the first start kept, asks it for the
 * front and for a story, and edits that story while a browser has it open.
 *
 * @throws when it does not start, answers with an error, or the page has any trouble
 */
export async function devRows(dev: DevCase): Promise<readonly Row[]> {
  const seeds = commonSeeds(dev.seeds);
  const file = path.join(dev.seeds, seeds[Math.floor(seeds.length / 2)] ?? '');
  const storyPath = headlinePath(headlineOf(readFileSync(file, 'utf8')), '');
  const first = await timeStart(dev, storyPath);
  await first.dev.close();
  const second = await timeStart(dev, storyPath);
  try {
    const edit = await timeEdits(second.dev, file, storyPath);
    return [
      {
        what: 'listening',
        value: first.start.listening,
        unit: 's',
        most: MAX_DEV_LISTENING_SECONDS,
      },
      {
        what: 'front page, from the start',
        value: first.start.front,
        unit: 's',
        most: MAX_DEV_FIRST_PAGE_SECONDS,
      },
      {
        what: 'a story after it, from the start',
        value: first.start.story,
        unit: 's',
        most: MAX_DEV_FIRST_PAGE_SECONDS,
      },
      { what: 'front page, second start', value: second.start.front, unit: 's', most: null },
      { what: 'an edit on screen', value: edit, unit: 'ms', most: MAX_DEV_EDIT_MS },
    ];
  } finally {
    await second.dev.close();
  }
}
