/** The texts of a story, in the order of the page: its paragraphs, items and subheads. */
export const textBlocks = (text: Element): readonly HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>(':is(p, li, h2):not([aria-hidden])'),
];

/** Returns the letter at which each word of a text begins. */
export const wordStarts = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\S+/gu), ({ index }) => index);

/**
 * Returns the range of one letter of an element, whatever it is marked up with; null past its end.
 *
 * @param letter its number in `textContent`.
 */
export function rangeAt(element: Element, letter: number): Range | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (letter < before + length) {
      const range = document.createRange();
      range.setStart(node, letter - before);
      range.setEnd(node, letter - before + 1);
      return range;
    }
    before += length;
  }
  return null;
}
