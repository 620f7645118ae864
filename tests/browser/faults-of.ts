import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong, in a line a fault: rule and place. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target)))`);
}
