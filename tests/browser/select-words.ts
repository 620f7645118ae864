import type { Page } from 'playwright-core';

/** Selects words of a paragraph, as a mouse does. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at === -1 || !(node instanceof Text)) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
      return;
    }
  }, words);
