import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, describe, expect, inject } from 'vitest';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import { isPage } from '../../src/reader/navigation/page-json.ts';
import { allPages } from '../reader/all-pages.ts';
import { aliasPage } from '../reader/sample-pages.ts';
import { test, useBrowser } from './reader-test.ts';
import { sampleShower, type ShowSample } from './sample-page.ts';

useBrowser();

const site = inject('oneStory');
const SCREEN_WIDTHS_PX = [320, 390, 820, 1280];

/** Texts that an ordinary line break does not break. */
const BREAKABLE_TEXTS = [
  ['one unbroken word', 'استقلال'.repeat(40)],
  ['long tatweel', `خـ${'ـ'.repeat(300)}بر`],
  ['a long hashtag', '#الانتخابات_البلدية_المقبلة_في_العاصمة_وضواحيها_الشمالية_كلها'],
] as const;

/** One letter each, with marks without end: no line can break there. */
const MARKS = [['stacked marks', `x${'\u0300\u0489\u20e3\u1ab0'.repeat(300)}`]] as const;

/** What a page does not show as words. */
const UNSHOWN = new Set(['kind', 'path', 'id', 'date', 'updated', 'lang', 'canonical', 'target']);
const LINKS = new Set(['newer', 'older', 'url', 'sources']);

/** The same value, each of its words another. */
function withWords(value: unknown, words: string): unknown {
  if (typeof value === 'string') return words;
  if (Array.isArray(value)) return value.map((item) => withWords(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      UNSHOWN.has(name) || LINKS.has(name) ? part : withWords(part, words),
    ]),
  );
}

/** The same page, each of its words another. */
function pageWithWords(sample: Page, words: string): Page {
  const page = withWords(sample, words);
  if (!isPage(page, (kind) => kind === sample.kind)) throw new Error('The page is none any more.');
  return page;
}

const pages: readonly (readonly [string, Page])[] = [
  ...allPages.filter(([name]) => !/photo|front of [24567]$/.test(name)),
  ['alias', aliasPage],
];

let showSample: ShowSample;

beforeAll(async () => {
  showSample = await sampleShower(site);
});

const overflow = (page: BrowserPage): Promise<number> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);

const TEXT = 'main :is(h1, h2, h3, p, li, small, figcaption, a)';
const CONTROL = 'main button';

/** The elements that reach beyond the screen. */
const cutOff = (page: BrowserPage, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    (chosen) =>
      [...document.querySelectorAll(chosen)]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth;
        })
        .map((element) => `${element.tagName} ${element.className}`),
    selector,
  );

describe.each([...BREAKABLE_TEXTS, ...MARKS])('%s', (_, words) => {
  const isBreakable = BREAKABLE_TEXTS.some(([, text]) => text === words);

  test('widens no page, on no screen', async ({ reader }) => {
    const page = await reader.openEmpty();
    // An alias leads on at once; its story is held back, so that it stays.
    await page.route('**/index.json', () => {});
    for (const [name, sample] of pages) {
      await showSample(page, pageWithWords(sample, words));
      for (const width of SCREEN_WIDTHS_PX) {
        await page.setViewportSize({ width, height: 800 });
        expect([name, width, await overflow(page)]).toEqual([name, width, 0]);
        const whole = isBreakable ? `${TEXT}, ${CONTROL}` : CONTROL;
        expect([name, width, await cutOff(page, whole)]).toEqual([name, width, []]);
      }
    }
  });
});

test('the marks of ordinary text are not cut', async ({ reader }) => {
  const page = await reader.openEmpty({ width: 390, height: 2000 });
  const vowelled = 'إِنَّ ٱلْآخِرَ يُؤَيِّدُ أُفُقًا جِدًّا، وَٱللَّٰهُ أَعْلَمُ بِٱلْأَمْرِ';
  for (const name of ['story with everything', 'front of 40', 'awaited']) {
    const [, sample] = pages.find(([own]) => own === name) ?? [];
    if (sample === undefined) throw new Error(`There is no page «${name}».`);
    await showSample(page, pageWithWords(sample, vowelled));
    await page.evaluate(() => document.fonts.ready);
    const asShown = await page.screenshot();
    await page.evaluate(() => {
      const [sheet] = document.styleSheets;
      sheet?.insertRule(
        'main :is(h1, h2, h3, p, figcaption, blockquote, small) { overflow: visible !important }',
        sheet.cssRules.length,
      );
    });
    expect((await page.screenshot()).equals(asShown)).toBe(true);
  }
});
