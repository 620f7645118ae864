import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** They find what is no fault: bold lines that are no headings, and what is hidden on purpose. */
const LEFT_OUT = new Set(['p-as-heading', 'hidden-content']);

/** Rules that axe runs only when asked: those of WCAG 2.2 AA, and those that are new. */
const ASKED_FOR = axe
  .getRules(['wcag22aa', 'experimental'])
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !LEFT_OUT.has(rule));

const OPTIONS = {
  rules: Object.fromEntries(ASKED_FOR.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations'],
};

/** Brings axe into an open page, once: to read its code takes longer than to run it. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
}

/** What axe finds wrong, in a line a fault: rule and place. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate<
    readonly string[]
  >(`axe.run(${JSON.stringify(OPTIONS)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target)))`);
}

/** Light and dark, on a phone and on a screen. */
const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const;

/** What axe finds wrong with an open page, light and dark, on a phone and on a screen. */
export async function faultsInAllLooks(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOf(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return faults;
}
