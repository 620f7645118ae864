import type { Page as BrowserPage } from 'playwright-core';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import { escapeJson } from '../../src/node/render/escape-json.ts';

/** Shows a page in a browser that no seed has made. */
export type ShowSample = (page: BrowserPage, sample: Page) => Promise<void>;

/**
 * Returns how to show a page of any kind in the place of a built one: with the scripts, the policy and the base of
 * that site, drawn by the browser.
 *
 * @param site the address of its front page.
 */
export async function sampleShower(site: string): Promise<ShowSample> {
  const built = await (await fetch(site)).text();
  const documentOf = (page: unknown): string =>
    built.replace(
      /(<div id="root">).*(<\/div><script type="application\/json" id="page">).*?(<\/script>)/s,
      (_, ...[beforeRoot, afterRoot, afterJson]: string[]) =>
        `${beforeRoot}${afterRoot}${escapeJson(page)}${afterJson}`,
    );
  return async (page, sample) => {
    const address = new URL(sample.path.slice(1), site).href;
    await page.unroute(address);
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: documentOf(sample) }),
    );
    await page.goto(address);
    await page.locator('html[data-hydrated]').waitFor();
  };
}
