import { launchBrowser } from './browser.ts';

/**
 * Unpacks and starts the browser once, before workers do it side by side: a machine without a
 * browser hears so once and at the start.
 */
export async function setup(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}
