import type { Page } from 'playwright-core';

/** How a page came to be seen, in ms from its start where nothing else is said. */
export interface Paints {
  /** First contentful paint. */
  readonly first: number;
  /** Largest contentful paint. */
  readonly largest: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  /** Of tasks longer than 50 ms after the first paint, what is above 50 ms. Source: Total Blocking Time, web.dev. */
  readonly blocking: number;
}

/** Runs in a page before anything of it does, and keeps what the browser tells of it. */
export function watchPaints(): void {
  const seen: { readonly [type: string]: PerformanceEntry[] } = {
    paint: [],
    'largest-contentful-paint': [],
    'layout-shift': [],
    longtask: [],
    event: [],
  };
  Object.assign(globalThis, { seenEntries: seen });
  for (const [type, entries] of Object.entries(seen)) {
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    const options = { type, buffered: true, durationThreshold: 16 };
    observer.observe(options);
  }
}

/**
 * Reads how the page that stands was seen, once its fonts have come.
 * @throws when it was not watched, or nothing is painted
 */
export async function paintsOf(page: Page): Promise<Paints> {
  await page.waitForFunction(
    () => Reflect.get(globalThis, 'seenEntries')['largest-contentful-paint'].length > 0,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(() => {
    const seen: Readonly<Record<string, readonly PerformanceEntry[]>> = Reflect.get(
      globalThis,
      'seenEntries',
    );
    const starts = (type: string, name?: string): readonly number[] =>
      (seen[type] ?? [])
        .filter((entry) => name === undefined || entry.name === name)
        .map(({ startTime }) => startTime);
    const first = Math.min(...starts('paint', 'first-contentful-paint'));
    const shifts = (seen['layout-shift'] ?? []).map((entry) =>
      'value' in entry ? Number(entry.value) : 0,
    );
    const tooLong = (seen['longtask'] ?? [])
      .filter(({ startTime }) => startTime >= first)
      .map(({ duration }) => duration - 50);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    return {
      first,
      largest: Math.max(...starts('largest-contentful-paint')),
      shift: sum(shifts),
      blocking: sum(tooLong),
    };
  });
}

/** What an interaction takes at least to be told by the browser. Source: Event Timing API, durationThreshold. */
const LEAST_TOLD_MS = 16;

/**
 * Does something in a page, and waits for the next paint.
 * @returns ms from the input to the paint after it, of the longest event; what is not told is as long as the least told.
 */
export async function interactionTime(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    Reflect.get(globalThis, 'seenEntries').event.length = 0;
  });
  await act();
  const longest = await page.evaluate(async () => {
    // The entry of an event comes after the paint that it led to.
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const events: readonly PerformanceEventTiming[] = Reflect.get(globalThis, 'seenEntries').event;
    return Math.max(
      0,
      ...events.filter((event) => event.interactionId > 0).map(({ duration }) => duration),
    );
  });
  return Math.max(longest, LEAST_TOLD_MS);
}
