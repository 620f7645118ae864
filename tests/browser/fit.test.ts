import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { widthInEm } from '../../src/arabic/typography/text-width.ts';
import { FIT_SCALE, fitOf } from '../../src/edition/summaries/headline-fit.ts';
import { HEADLINES } from '../headlines.ts';
import { sharedBrowser } from './browser.ts';
import { openPage, type WatchedPage } from './open-page.ts';
import { serveFolder, type Served } from './serve-folder.ts';

const STYLES = '/src/reader/styles';

/** The reader's own rule without its cap and floor, which are about type size and not about fit. */
const PAGE = `<!doctype html>
<html lang="ar" dir="rtl">
  <meta charset="utf-8">
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${STYLES}/fonts.css">
  <link rel="stylesheet" href="${STYLES}/fit.css">
  <style>
    body { margin: 0 }
    div { --w: var(--n); container-type: inline-size }
    h1 { margin: 0; font: 700 calc(100cqi / var(--w)) / 1.2 'Waraq Sans'; text-wrap: balance; text-rendering: geometricPrecision }
    .wide h1 { --w: var(--n) }
  </style>
  ${['narrow', 'wide']
    .map((name) => `<section class="${name}">${HEADLINES.map(headlineOf).join('')}</section>`)
    .join('')}
</html>`;

function headlineOf(headline: string): string {
  const { narrow, wide } = fitOf(headline);
  return `<div class="n${narrow}"><h1 class="n${wide}">${headline}</h1></div>`;
}

let browser: Browser;
let served: Served;
let opened: WatchedPage;

beforeAll(async () => {
  browser = await sharedBrowser();
  served = await serveFolder(fileURLToPath(new URL('../../', import.meta.url)), { '/': PAGE });
  opened = await openPage(browser);
  await opened.page.goto(served.address);
  await opened.settle();
});

afterAll(async () => {
  await opened.close();
  await served[Symbol.asyncDispose]();
});

interface Drawn {
  readonly lines: number;
  readonly filled: number;
}

/** Counts the lines of each headline and how much of the column the widest takes. */
async function drawnAt(page: Page, section: string, width: number): Promise<readonly Drawn[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate((name) => {
    return Array.from(document.querySelectorAll(`.${name} h1`), (headline) => {
      const range = document.createRange();
      range.selectNodeContents(headline);
      const lines = new Map<number, { start: number; end: number }>();
      const lineHeight = Number.parseFloat(getComputedStyle(headline).lineHeight);
      const top = headline.getBoundingClientRect().top;
      for (const box of range.getClientRects()) {
        const line = Math.floor(((box.top + box.bottom) / 2 - top) / lineHeight);
        const { start, end } = lines.get(line) ?? { start: box.left, end: box.right };
        lines.set(line, { start: Math.min(start, box.left), end: Math.max(end, box.right) });
      }
      const widest = Math.max(...Array.from(lines.values(), ({ start, end }) => end - start));
      return { lines: lines.size, filled: widest / headline.clientWidth };
    });
  }, section);
}

const WIDTHS = [320, 350, 575, 777, 843, 1184];

/** The ends of the scale are met by the cap and the floor of the type size instead. */
const inScale = (step: number, first: number) => step > first && step < FIT_SCALE.length - 1;

function plannedLines(headline: string, limits: readonly number[]): number {
  const width = widthInEm(headline);
  const wanted = 1 + limits.filter((limit) => width > limit).length;
  return Math.min(wanted, headline.split(' ').length);
}

test.each(WIDTHS)('in a column of %ipx every headline fills its planned lines', async (width) => {
  const drawn = await drawnAt(opened.page, 'narrow', width);
  HEADLINES.forEach((headline, index) => {
    const { lines = 0, filled = 0 } = drawn[index] ?? {};
    expect({ headline, lines }).toEqual({ headline, lines: plannedLines(headline, [9, 18, 34]) });
    if (!inScale(fitOf(headline).narrow, 0)) return;
    expect({ headline, fills: filled > 0.95 && filled <= 1, filled }).toMatchObject({
      fills: true,
    });
  });
});

test.each([777, 1184])('on a full page of %ipx it takes one line or two', async (width) => {
  const drawn = await drawnAt(opened.page, 'wide', width);
  HEADLINES.forEach((headline, index) => {
    const { lines = 0, filled = 0 } = drawn[index] ?? {};
    expect({ headline, lines }).toEqual({ headline, lines: plannedLines(headline, [18]) });
    if (!inScale(fitOf(headline).wide, 0)) return;
    expect({ headline, fills: filled > 0.95 && filled <= 1, filled }).toMatchObject({
      fills: true,
    });
  });
});
