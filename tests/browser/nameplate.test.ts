import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { nameWidth } from '../../src/arabic/typography/nameplate.ts';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { newspaperStyles } from '../../src/node/render/newspaper-styles.ts';
import { NEWSPAPER_NAMES } from '../newspaper-names.ts';
import { sharedBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

const WIDTHS = [320, 390, 820, 960, 1280, 1920];

/** What readers may set. Source: WCAG 2.2, success criterion 1.4.12. */
const SPACED =
  '*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-block-end:2em !important}';

/** Returns a built page without scripts, and without its stories, with more styles. */
const bare = (html: string, styles: string): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/<script\b.*?<\/script>/gs, '')
    .replace(/(<main\b[^>]*>).*(<\/main>)/s, '$1$2')
    .replace('</head>', `<style id="own"></style><style>${styles}</style></head>`);

/** A newspaper that the page is shown as. */
interface Newspaper {
  readonly name: string;
  /** What the page of this name has in its head. */
  readonly styles: string;
}

const NEWSPAPERS: readonly Newspaper[] = NEWSPAPER_NAMES.map((name) => ({
  name,
  styles: newspaperStyles({ ...DEFAULT_NEWSPAPER, name }, '/paper/', []),
}));

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

/** Returns how each name stands at a place of an open page, which is given one after the other. Runs in the page. */
async function placedInPage({
  selector,
  newspapers,
}: {
  readonly selector: string;
  readonly newspapers: readonly Newspaper[];
}): Promise<readonly Placed[]> {
  const placed = (): Placed => {
    const box = document.querySelector(selector);
    const text = box?.firstChild;
    if (!box || !text) throw new Error(`There is no name at ${selector}.`);
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
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const names: Node[] = [];
  while (walker.nextNode() !== null)
    if (walker.currentNode.textContent === 'ورق') names.push(walker.currentNode);
  const own = document.querySelector('#own');
  if (own === null) throw new Error('The page has no sheet for the styles of a name.');
  const found: Placed[] = [];
  for (const { name, styles } of newspapers) {
    for (const node of names) node.textContent = name;
    own.textContent = styles;
    // A face is asked for by the layout that needs it.
    placed();
    await document.fonts.ready;
    found.push(placed());
  }
  for (const node of names) node.textContent = 'ورق';
  return found;
}

const WHOLE = { broken: [], covered: false, cut: 0 };

/** A longer one is cut in the bar of a phone, unless the editor says a short one too. In em. */
const LONGEST_IN_BAR = 12;

/** Where a page has its name: the front page above all, others in their bar. */
const PLACES = [
  ['front', 'header h1'],
  ['bar', 'header > a'],
] as const;
type Place = (typeof PLACES)[number][0];

describe.each([
  ['as it is', ''],
  ['with letters and words spaced', SPACED],
])('%s', (_, styles) => {
  /** How each name stands, by its place and the width of the window. */
  const measured = new Map<string, readonly Placed[]>();

  const placedAt = (place: Place, width: number, number: number): Placed => {
    const found = measured.get(`${place} ${width}`)?.[number];
    if (found === undefined) throw new Error(`The name in the ${place} was not measured.`);
    return found;
  };

  // All names in one window before the next: a window that changes, and a page that opens, cost more than a name.
  beforeAll(async () => {
    const folder = inject('newspaperFolder');
    const htmlOf = async (...names: string[]) =>
      bare(await readFile(path.join(folder, ...names, 'index.html'), 'utf8'), styles);
    const pages = { '/front': await htmlOf(), '/bar': await htmlOf('archive') };
    await using served = await serveFolder(path.dirname(folder), pages);
    await using opened = await openPage(await sharedBrowser(), {
      expected: [/answer 404/, /status of 404/],
    });
    const { page, settle } = opened;
    for (const [place, selector] of PLACES) {
      await page.goto(`${served.address}/${place}`);
      await settle();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const given = { selector, newspapers: NEWSPAPERS };
        measured.set(`${place} ${width}`, await page.evaluate(placedInPage, given));
      }
    }
  });

  test.each(NEWSPAPER_NAMES.map((name, number) => [name, number] as const))(
    '%s fits the front page and the bar from 320 to 1920 px',
    (text, number) => {
      for (const width of WIDTHS) {
        const name = placedAt('front', width, number);
        expect(name).toMatchObject(WHOLE);
        expect(name.lines).toBeLessThanOrEqual(2);
        expect(name.outside).toBeLessThanOrEqual(0);
      }
      const isLong = nameWidth(text) > LONGEST_IN_BAR;
      for (const width of WIDTHS) {
        const name = placedAt('bar', width, number);
        expect(name.lines).toBe(1);
        if (!isLong || width > 400) expect(name).toMatchObject({ cut: 0 });
      }
    },
  );
});
