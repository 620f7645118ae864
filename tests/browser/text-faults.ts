import type { Page } from 'playwright-core';

/**
 * Returns where a text is cut or lies over another one, and how far the page is wider than its window. Runs in
 * the page. What stays in its place while the page scrolls lies over it on purpose.
 */
function textFaultsInPage(): readonly string[] {
  const over = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
  const faults = over > 0 ? [`${over} px wider than its window`] : [];
  const stays = (element: Element | null): boolean =>
    element !== null &&
    (/^(?:fixed|sticky)$/.test(getComputedStyle(element).position) || stays(element.parentElement));
  const isHidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    // What nobody hears repeats what stands whole elsewhere, and may be shortened.
    if (element.closest('[aria-hidden="true"]') !== null) return true;
    return !element.checkVisibility({ visibilityProperty: true }) || width < 2 || height < 2;
  };
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display.startsWith('inline') && element.parentElement !== null
      ? blockOf(element.parentElement)
      : element;
  const isScrolledAway = (element: Element | null, box: DOMRect): boolean => {
    if (element === null || element === document.body) return false;
    const { left, right } = element.getBoundingClientRect();
    const isShown = getComputedStyle(element).overflowX === 'visible';
    const isBeside = !isShown && (box.right < left + 2 || box.left > right - 2);
    return isBeside || isScrolledAway(element.parentElement, box);
  };
  /** Of a word at the edge of what scrolls, the rest is not drawn. */
  const drawnOf = (element: Element | null, box: DOMRect): DOMRect => {
    if (element === null || element === document.body) return box;
    if (getComputedStyle(element).overflowX === 'visible')
      return drawnOf(element.parentElement, box);
    const { left, right } = element.getBoundingClientRect();
    const start = Math.max(box.left, left);
    const width = Math.max(0, Math.min(box.right, right) - start);
    return drawnOf(element.parentElement, new DOMRect(start, box.top, width, box.height));
  };
  /** A letter's box may be higher than its line, and nothing of it is drawn there. */
  const within = (box: DOMRect, block: DOMRect): DOMRect => {
    const top = Math.max(box.top, block.top);
    return new DOMRect(box.left, top, box.width, Math.min(box.bottom, block.bottom) - top);
  };
  const lines: { readonly element: Element; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === '' || isHidden(element)) continue;
    if (/^(?:script|style|noscript)$/.test(element.localName) || stays(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const block = blockOf(element);
    for (const box of range.getClientRects())
      if (!isScrolledAway(element, box))
        lines.push({ element, box: within(drawnOf(element, box), block.getBoundingClientRect()) });
    const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(block);
    const margin = Number.parseFloat(overflowClipMargin) || 1;
    const isCut =
      (overflowX !== 'visible' && block.scrollWidth > block.clientWidth + margin) ||
      (overflowY !== 'visible' && block.scrollHeight > block.clientHeight + 2 * margin);
    if (isCut) faults.push(`cut: ${node.textContent}`);
  }
  for (const [at, { element, box }] of lines.entries())
    for (const { element: other, box: second } of lines.slice(at + 1)) {
      const across = Math.min(box.right, second.right) - Math.max(box.left, second.left);
      const down = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
      // Lines of one text may stand closer than their letters are high.
      const isApart = !element.contains(other) && !other.contains(element);
      if (isApart && across > 2 && down > Math.min(box.height, second.height) / 2)
        faults.push(`over each other: ${element.textContent} | ${other.textContent}`);
    }
  return faults;
}

/** Returns where a text of an open page is cut or lies over another one; a line a fault. */
export const textFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(textFaultsInPage);

/**
 * Lets an open page have the wide lines, words and letters that a reader may ask for.
 * Source: WCAG 2.2, 1.4.12.
 */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
