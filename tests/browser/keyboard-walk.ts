import type { Page } from 'playwright-core';

/** What the Tab key led to. */
interface Stop {
  readonly name: string;
  /** What is wrong with it; empty where nothing is. */
  readonly faults: readonly string[];
}

/**
 * Notes each place that gets the focus, and what is wrong with it: it is off the screen, nothing shows that it
 * has the focus, it is too small to hit, or it stands before the place that had the focus. Runs in the page.
 * Source: WCAG 2.2, 2.4.3, 2.4.7, 2.4.11, 2.5.8 (24 px, but for links within a sentence).
 */
function watchFocus(): void {
  const stops: Stop[] = [];
  let before: Element | null = null;
  Object.assign(window, { stops });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
    const { outlineStyle, outlineWidth, display } = getComputedStyle(target);
    const isInline = display === 'inline';
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const faults = [
      bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth ? 'off the screen' : '',
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? 'has no outline' : '',
      !isInline && (width < 24 || height < 24) ? `is ${width} × ${height} px` : '',
      before !== null &&
      (before.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
        ? 'stands before the last one'
        : '',
      !isInline && middle !== null && !target.contains(middle) && !middle.contains(target)
        ? `is covered by ${middle.localName} ${middle.className}`
        : '',
    ].filter((fault) => fault !== '');
    const name = target.getAttribute('aria-label') ?? target.textContent.trim();
    stops.push({ name: name === '' ? target.localName : name, faults });
    before = target;
  });
}

/** Where a walk ends that finds no end. */
const MOST_STOPS = 200;

/** What a walk came by. */
export interface Walk {
  readonly names: readonly string[];
  /** A line a fault: the name of the place, and what is wrong with it. */
  readonly faults: readonly string[];
}

/**
 * Goes through an open page by the Tab key alone, until the focus leaves the page.
 *
 * @throws Error when it does not: there is a trap.
 */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  const hasFocus = () => page.evaluate(() => document.activeElement !== document.body);
  for (let presses = 0; ; presses += 1) {
    if (presses > MOST_STOPS) throw new Error('The Tab key does not lead out of the page.');
    await page.keyboard.press('Tab');
    if (!(await hasFocus())) break;
  }
  const stops = await page.evaluate<readonly Stop[]>('window.stops');
  return {
    names: stops.map(({ name }) => name),
    faults: stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  };
}
