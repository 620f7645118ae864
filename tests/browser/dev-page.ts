import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { startDev, type DevProcess } from './dev-process.ts';
import { openPage } from './open-page.ts';

/** Long enough for a loaded machine. */
export const DEV_PATIENCE_MS = 30_000;

/** Starts `vite dev` on a folder of seeds; it ends with the test, whatever comes of that. */
export async function openDev(
  seeds: string,
  words: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<DevProcess> {
  const dev = await startDev(seeds, words, variables);
  onTestFinished(dev.close);
  return dev;
}

/** Opens a page of a server; it is closed with the test, which fails on any trouble that it had. */
export async function openDevPage(
  browser: Browser,
  address: string,
  options: { readonly waitUntil?: 'commit' } = {},
): Promise<Page> {
  const { page, close } = await openPage(browser);
  onTestFinished(close);
  page.setDefaultTimeout(DEV_PATIENCE_MS);
  await page.goto(address, options);
  return page;
}
