import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The database of what the device keeps. */
export const DATABASE = 'waraq / library';

/** The one of the dock or the rail that the window shows. */
export const saveButton = (page: Page) =>
  page.getByRole('button', { name: 'حفظ', exact: true }).filter({ visible: true });

/** In a page that does much else. */
export const PATIENCE = { timeout: 10_000 };

/** Waits until the button says that the story is saved, or is not. */
export async function untilPressed(page: Page, pressed: 'true' | 'false'): Promise<void> {
  await expect.poll(() => saveButton(page).getAttribute('aria-pressed'), PATIENCE).toBe(pressed);
}

/** Waits until a page answers. */
export const hydrated = (page: Page) => page.locator('html[data-hydrated]').waitFor();

/** How many stories the device keeps as opened. */
const openedCount = (page: Page) =>
  page.evaluate(async (name) => {
    // Opening what is not there yet would make it, without its stores.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return 0;
    return new Promise<number>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => {
        const all = request.result.transaction('opened').objectStore('opened').count();
        all.addEventListener('success', () => {
          request.result.close();
          resolve(all.result);
        });
      });
    });
  }, DATABASE);

/** Touches a page that is hydrated, as whoever reads it does, and waits until the story is kept as opened. */
export async function untilOpened(page: Page): Promise<void> {
  await hydrated(page);
  await page.keyboard.press('Shift');
  await expect.poll(() => openedCount(page), PATIENCE).toBe(1);
}
