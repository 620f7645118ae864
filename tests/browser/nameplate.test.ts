import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { nameWidth } from '../../src/arabic/typography/nameplate.ts';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { newspaperStyles } from '../../src/node/render/newspaper-styles.ts';
import { NEWSPAPER_NAMES } from '../newspaper-names.ts';
import { sharedBrowser } from './browser.ts';
import { openPage, type WatchedPage } from './open-page.ts';
import { serveFolder, type Served } from './serve-folder.ts';

const WIDTHS = [320, 390, 820, 960, 1280, 1920];

/** What readers may set. Source: WCAG 2.2, success criterion 1.4.12. */
const SPACED =
  '*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-block-end:2em !important}';

/** Returns a built page as that of a newspaper of another name, without scripts, and without its stories. */
function renamed(html: string, name: string, styles: string): string {
  const own = newspaperStyles({ ...DEFAULT_NEWSPAPER, name }, '/paper/', []);
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/<script\b.*?<\/script>/gs, '')
    .replace(/(<main\b[^>]*>).*(<\/main>)/s, '$1$2')
    .replaceAll('>ورق<', `>${name}<`)
    .replace('</head>', `<style>${own}${styles}</style></head>`);
}

let browser: Browser;
let served: Served;
let opened: WatchedPage;

beforeAll(async () => {
  browser = await sharedBrowser();
  const folder = inject('newspaperFolder');
  const front = await readFile(path.join(folder, 'index.html'), 'utf8');
  const archive = await readFile(path.join(folder, 'archive', 'index.html'), 'utf8');
  const pages = NEWSPAPER_NAMES.flatMap((name, number) =>
    [
      ['', ''],
      ['spaced-', SPACED],
    ].flatMap(([prefix = '', styles = '']) => [
      [`/${prefix}front-${number}`, renamed(front, name, styles)],
      [`/${prefix}bar-${number}`, renamed(archive, name, styles)],
    ]),
  );
  served = await serveFolder(path.dirname(folder), Object.fromEntries(pages));
  opened = await openPage(browser, { expected: [/answer 404/, /status of 404/] });
});
afterAll(async () => {
  await opened.close();
  await served[Symbol.asyncDispose]();
});

/** How a name stands on the page. */
interface Placed {
  readonly lines: number;
  /** Words that stand on two lines. */
  readonly broken: readonly string[];
  /** By how much anything leaves the window sideways. */
  readonly outside: number;
  /** Whether what stands under the name begins above its end. */
  readonly covered: boolean;
  /** By how much the text is wider than its box. */
  readonly cut: number;
}

const placed = (page: Page, selector: string): Promise<Placed> =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted);
    const text = box?.firstChild;
    if (!box || !text) throw new Error(`There is no name at ${wanted}.`);
    const content = text.textContent ?? '';
    const rectsOf = (start: number, end: number) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [...range.getClientRects()].filter(({ width }) => width > 0.5);
    };
    const words = [...content.matchAll(/\S+/g)];
    const tops = (rects: readonly DOMRect[]) =>
      new Set(rects.map(({ top, bottom }) => Math.round((top + bottom) / 20)));
    const rects = rectsOf(0, content.length);
    const below = box.nextElementSibling?.getBoundingClientRect();
    const own = box.getBoundingClientRect();
    // The box is shifted so that its ink stands where the box would stand else.
    const { top: shift, paddingBottom } = getComputedStyle(box);
    const inkEnd = own.bottom - (Number.parseFloat(shift) || 0) - Number.parseFloat(paddingBottom);
    return {
      lines: tops(rects).size,
      broken: words.flatMap(({ 0: word, index }) =>
        tops(rectsOf(index, index + word.length)).size > 1 ? [word] : [],
      ),
      outside: Math.max(
        document.documentElement.scrollWidth - window.innerWidth,
        ...rects.map(({ left, right }) => Math.max(-left, right - window.innerWidth)),
      ),
      covered:
        below !== undefined &&
        below.left < own.right &&
        below.right > own.left &&
        below.top < inkEnd,
      cut: box.scrollWidth - box.clientWidth,
    };
  }, selector);

const WHOLE = { broken: [], covered: false, cut: 0 };

/** A longer one is cut in the bar of a phone, unless the editor says a short one too. In em. */
const LONGEST_IN_BAR = 12;

async function eachWidth(
  page: Page,
  selector: string,
  check: (name: Placed, width: number) => void,
) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    check(await placed(page, selector), width);
  }
}

describe.each([
  ['as it is', ''],
  ['with letters and words spaced', 'spaced-'],
])('%s', (_, prefix) => {
  test.each(NEWSPAPER_NAMES.map((name, number) => [name, number] as const))(
    '%s fits the front page and the bar from 320 to 1920 px',
    async (text, number) => {
      const { page, settle } = opened;
      await page.goto(`${served.address}/${prefix}front-${number}`);
      await settle();
      await eachWidth(page, 'header h1', (name) => {
        expect(name).toMatchObject(WHOLE);
        expect(name.lines).toBeLessThanOrEqual(2);
        expect(name.outside).toBeLessThanOrEqual(0);
      });
      await page.goto(`${served.address}/${prefix}bar-${number}`);
      await settle();
      const isLong = nameWidth(text) > LONGEST_IN_BAR;
      await eachWidth(page, 'header > a', (name, width) => {
        expect(name.lines).toBe(1);
        if (!isLong || width > 400) expect(name).toMatchObject({ cut: 0 });
      });
    },
  );
});
