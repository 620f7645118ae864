import type { Page } from 'playwright-core';

/** Waits until the page has drawn what it scheduled: three frames. */
export const drawnFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
