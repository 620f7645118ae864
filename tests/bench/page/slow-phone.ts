import type { Browser, Page } from 'playwright-core';
import { openPage } from '../../browser/open-page.ts';
import { watchPaints } from './paints.ts';

const PHONE = { width: 390, height: 844, deviceScaleFactor: 2 };

/** A slow mobile network: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms. Source: Lighthouse, "Slow 4G". */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** A processor of a cheap phone beside this one. Source: Lighthouse, `cpuSlowdownMultiplier`. */
const PROCESSOR_SLOWDOWN = 4;

/**
 * Does something with a page on a slow phone that has seen nothing before.
 * @throws when the page has any trouble
 */
export async function onSlowPhone<Result>(
  browser: Browser,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { page, close } = await openPage(browser, PHONE);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWDOWN });
  await page.addInitScript(watchPaints);
  const result = await act(page);
  await close();
  return result;
}
