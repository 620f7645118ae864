import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { launchBrowser } from '../browser/browser.ts';
import { startDev } from '../browser/dev-process.ts';
import { openPage } from '../browser/open-page.ts';
import { median } from './median.ts';
import { writeManySeeds } from '../newspaper/write-many-seeds.ts';
import { longHeadline, writeNewspaper } from '../newspaper/write-newspaper.ts';

/** How often each edit is made; the middle one of its times is printed. */
const ROUNDS = 5;

/** Milliseconds from the moment a file is written until the words stand on the open page. */
export async function timeToScreen(page: Page, write: () => void, words: string): Promise<number> {
  const start = performance.now();
  write();
  await page.waitForFunction((text) => document.body.textContent?.includes(text), words, {
    polling: 'raf',
  });
  return performance.now() - start;
}

/** Numbers of seeds beside those of the newspaper. */
const SEEDS_BESIDE = [0, 10_000];

/** Prints how long edits of a seed take to the open page of a real `vite dev`. */
export async function benchEdits(): Promise<void> {
  for (const beside of SEEDS_BESIDE) await benchBeside(beside);
}

async function benchBeside(beside: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-edits-'));
  writeNewspaper(folder);
  if (beside > 0) writeManySeeds(path.join(folder, 'أرشيف'), beside);
  const started = performance.now();
  const seed = path.join(folder, 'محليات', '99-المكتبات.txt');
  const text = readFileSync(seed, 'utf8');
  const dev = await startDev(folder);
  const browser = await launchBrowser();
  const { page, close } = await openPage(browser);
  try {
    await page.goto(new URL(headlinePath(longHeadline, '').slice(1), dev.address).href);
    await page.locator('html[data-hydrated]').waitFor();
    const opened = performance.now() - started;
    const edits: number[] = [];
    const moves: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const subhead = `حافلات في الجولة ${round}`;
      const edited = text.replace('حافلات بعد العاشرة', subhead);
      edits.push(await timeToScreen(page, () => writeFileSync(seed, edited), subhead));
      const headline = `المكتبات تفتح ليلا في الجولة ${round}`;
      const moved = edited.replaceAll(longHeadline, headline);
      moves.push(await timeToScreen(page, () => writeFileSync(seed, moved), headline));
    }
    if (beside > 0) console.log(`among ${beside.toLocaleString('en')} seeds more:`);
    console.log(`the first page, from the start ${opened.toFixed(0)} ms`);
    console.log(`an edit on screen             ${median(edits).toFixed(0)} ms`);
    console.log(`an edited headline on screen  ${median(moves).toFixed(0)} ms`);
    await close();
  } finally {
    await browser.close();
    await dev.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
