import type { ElementHandle, Page } from 'playwright-core';
import { pick, type Random } from '../bench/parse/random.ts';

/** Does one thing as a reader might, and returns what it was, in words. */
type Step = (page: Page, random: Random) => Promise<string>;

/** Words that are found, that are nearly found, and that are not. */
const QUERIES = ['القراء', 'مكتبه', 'تلسكوبات', 'زخرفاتنا', 'الأمطار -سوق', '"مكتبة متنقلة"', 'x'];

/** Keys that lead nowhere else by themselves. */
const KEYS = [
  'KeyJ',
  'KeyK',
  'Tab',
  'Shift+Tab',
  'Escape',
  '?',
  'ArrowDown',
  'End',
  'Home',
  'Space',
];

const PAGE_LINKS = 'a[href]:not([target], [download], [href^="#"])';

/** One of the elements that are shown; null where there is none. */
async function shownOne(
  page: Page,
  selector: string,
  random: Random,
): Promise<ElementHandle<HTMLElement> | null> {
  const handle = await page.evaluateHandle(
    ([wanted, share]) => {
      const shown = [...document.querySelectorAll(wanted)]
        .filter((element) => element instanceof HTMLElement)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // Feeds and files are no pages.
        .filter((element) => {
          if (!(element instanceof HTMLAnchorElement)) return true;
          return element.origin === location.origin && element.pathname.endsWith('/');
        });
      return shown[Math.floor(share * shown.length)] ?? null;
    },
    [selector, random()] as const,
  );
  return handle.asElement();
}

/** Presses one of the elements that are shown, wherever it stands. */
async function press(page: Page, selector: string, random: Random): Promise<string> {
  const element = await shownOne(page, selector, random);
  if (element === null) return 'nothing is there';
  return element.evaluate((one) => {
    // The page that was on its way has come in between.
    if (!one.isConnected) return 'it is gone';
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    one.focus();
    const words = one.textContent.trim().slice(0, 60);
    one.click();
    return `«${words}» ${one.getAttribute('href') ?? ''}`;
  });
}

/** Goes in the history. Nobody goes to another document without a network: that is the browser's own page. */
const goInHistory =
  (by: number): Step =>
  (page) =>
    page.evaluate((steps) => {
      const at = (navigation.currentEntry?.index ?? 0) + steps;
      const isElsewhere = navigation.entries()[at]?.sameDocument === false;
      if (isElsewhere && !navigator.onLine) return 'it is another document';
      history.go(steps);
      return '';
    }, by);

const FIELD_PATIENCE_MS = 3000;

const search: Step = async (page, random) => {
  const query = pick(QUERIES, random) ?? '';
  await page.keyboard.press('Slash');
  // Without a network it does not come.
  const field = page.getByRole('searchbox');
  return field.fill(query, { timeout: FIELD_PATIENCE_MS }).then(
    () => query,
    () => 'there was no field',
  );
};

const key: Step = async (page, random) => {
  const name = pick(KEYS, random) ?? 'Tab';
  await page.keyboard.press(name);
  return name;
};

const setOffline =
  (isOffline: boolean): Step =>
  async (page) => {
    await page.context().setOffline(isOffline);
    return '';
  };

/** What a reader may do, by name. */
export const STEPS = {
  link: (page, random) => press(page, PAGE_LINKS, random),
  back: goInHistory(-1),
  forward: goInHistory(1),
  hash: (page, random) => press(page, 'a[href^="#"]:not([href="#"])', random),
  key,
  menu: (page, random) => press(page, 'button:enabled, summary', random),
  search,
  reload: async (page) => {
    await page.evaluate(() => window.location.reload());
    return '';
  },
  offline: setOffline(true),
  online: setOffline(false),
} as const satisfies Readonly<Record<string, Step>>;

export type StepName = keyof typeof STEPS;

/** What is drawn from; what a reader does more often stands here more often. */
const DRAWN: readonly StepName[] = [
  ...Array.from({ length: 8 }, () => 'link' as const),
  ...Array.from({ length: 4 }, () => 'back' as const),
  ...Array.from({ length: 2 }, () => ['forward', 'hash', 'key', 'menu', 'search'] as const).flat(),
  'reload',
  'offline',
];

/** Steps that a reader without a network takes before there is one again. */
const STEPS_OFFLINE = 4;

/** Returns the names of the steps of a walk. Nobody reloads without a network: that is the browser's own page. */
export function drawSteps(count: number, random: Random): readonly StepName[] {
  const names: StepName[] = [];
  let offlineFor = 0;
  while (names.length < count) {
    const drawn = pick(DRAWN, random) ?? 'link';
    const isOffline = offlineFor > 0;
    if (isOffline && (drawn === 'reload' || drawn === 'offline')) continue;
    names.push(isOffline && offlineFor === STEPS_OFFLINE ? 'online' : drawn);
    offlineFor =
      names.at(-1) === 'online' ? 0 : isOffline || drawn === 'offline' ? offlineFor + 1 : 0;
  }
  return names;
}
