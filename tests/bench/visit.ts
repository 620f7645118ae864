import type { Browser, Page, Response } from 'playwright-core';
import { brotliSize } from './brotli-size.ts';
import { openPage, type Device } from '../browser/open-page.ts';

/** What a first visit to one page fetched and how it moved, by the requests of a browser. */
export interface Visit {
  /** The document with its style sheet and its JSON inside, bytes of brotli. */
  readonly html: number;
  /** The style sheet inside the document, bytes as they stand. */
  readonly styles: number;
  /** The scripts that come by themselves while the page is looked at, bytes of brotli. */
  readonly scripts: number;
  /** Those that come once it is scrolled, bytes of brotli. */
  readonly keptScripts: number;
  /** Those that come when a reader presses a key, bytes of brotli. */
  readonly lateScripts: number;
  /** Those that come when words are selected, bytes of brotli. */
  readonly passageScripts: number;
  /** The fonts that reading asks for, from the page's own origin, bytes as they are sent. */
  readonly fonts: number;
  /** All else from the page's own origin: style sheets, data, pictures, bytes of brotli. */
  readonly others: number;
  /** Requests to other origins. */
  readonly foreign: number;
  /** Cumulative layout shift while the fonts come late and the scripts hydrate. */
  readonly shift: number;
}

interface Fetched {
  readonly address: string;
  readonly type: string;
  readonly own: boolean;
  readonly body: Buffer;
}

/** Fonts later than the first paint, so that the fallback faces are seen and then replaced. */
const FONT_DELAY_MS = 700;

/**
 * Visits a page once with an empty cache, down to its footer.
 * @throws when the page has any trouble
 */
export async function visitPage(browser: Browser, address: string, device: Device): Promise<Visit> {
  const { page, settle, close } = await openPage(browser, device);
  const fetched: Promise<Fetched>[] = [];
  const { origin } = new URL(address);
  page.on('response', (response) => fetched.push(fetchedOf(response, origin)));
  await delayFonts(page);
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await settle();
  const looked = fetched.length;
  const kept = page.waitForResponse((response) => response.url().endsWith('.js'));
  await page.evaluate(() => {
    document.querySelector('footer, main, body')?.scrollIntoView({ block: 'end' });
    scrollTo(0, document.body.scrollHeight);
  });
  await kept;
  await page.waitForLoadState('networkidle');
  const shift = await shiftOf(page);
  const readCount = fetched.length;
  // What a tool loads only when it is used counts too: the keys, and the sheet that names them.
  for (const key of ['KeyJ', '?']) await page.keyboard.press(key);
  await page.waitForTimeout(2 * FONT_DELAY_MS);
  await settle();
  const pressedCount = fetched.length;
  const passages = page.waitForResponse((response) => response.url().endsWith('.js'));
  await page.evaluate(() => {
    const words = document.querySelector('article p');
    if (words !== null) getSelection()?.selectAllChildren(words);
  });
  await passages;
  await settle();
  const files = await Promise.all(fetched);
  const styles = await page.evaluate(() =>
    Array.from(document.querySelectorAll('style'), (style) => style.textContent).join(''),
  );
  await close();
  const bodies = (type: string, among = files) =>
    among.filter((file) => file.type === type && file.own);
  const total = (list: readonly Fetched[], size: (body: Buffer) => number) =>
    list.reduce((sum, file) => sum + size(file.body), 0);
  return {
    html: total(bodies('document'), brotliSize),
    styles: Buffer.byteLength(styles),
    scripts: total(bodies('script', files.slice(0, looked)), brotliSize),
    keptScripts: total(bodies('script', files.slice(looked, readCount)), brotliSize),
    lateScripts: total(bodies('script', files.slice(readCount, pressedCount)), brotliSize),
    passageScripts: total(bodies('script', files.slice(pressedCount)), brotliSize),
    fonts: total(bodies('font', files.slice(0, readCount)), (body) => body.length),
    others: files
      .filter(({ type, own }) => own && !['document', 'script', 'font'].includes(type))
      .reduce((sum, { body }) => sum + brotliSize(body), 0),
    foreign: files.filter((file) => !file.own).length,
    shift,
  };
}

/**
 * Opens a page once with an empty cache, its fonts late.
 * @returns cumulative layout shift until it is at rest
 * @throws when the page has any trouble
 */
export async function measureShift(
  browser: Browser,
  address: string,
  device: Device,
): Promise<number> {
  const { page, settle, close } = await openPage(browser, device);
  await delayFonts(page);
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await settle();
  const shift = await shiftOf(page);
  // A font may still be held back.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
  return shift;
}

async function delayFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await page.waitForTimeout(FONT_DELAY_MS);
    await route.continue();
  });
}

async function fetchedOf(response: Response, origin: string): Promise<Fetched> {
  return {
    address: response.url(),
    type: response.request().resourceType(),
    own: new URL(response.url()).origin === origin,
    body: await response.body(),
  };
}

/** Runs in the page before anything of the page does. */
function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shifts: unknown = Reflect.get(globalThis, 'shifts');
    if (!Array.isArray(shifts)) throw new Error('the page was not watched');
    return shifts.reduce((sum: number, shift: unknown) => sum + Number(shift), 0);
  });
}

/** How long to wait for the words of a page when nothing but its document comes. */
const PAINT_TIMEOUT_MS = 5000;

/**
 * Whether the words are painted when the document is all that ever arrives: every other request is
 * left without an answer.
 */
export async function paintsByItself(browser: Browser, address: string): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    return new Promise<void>(() => undefined);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await page
    .waitForFunction(
      () =>
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        (document.querySelector('main p, article p')?.getBoundingClientRect().height ?? 0) > 0,
      undefined,
      { timeout: PAINT_TIMEOUT_MS },
    )
    .then(
      () => true,
      () => false,
    );
  await context.close();
  return painted;
}
