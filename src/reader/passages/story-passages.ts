import type { Span } from '../../arabic/speech/sentences.ts';

/** Headline, standfirst, subheads, paragraphs and items of lists. */
const READ = 'article > header :is(h1, .stand), article > div :is(h2, p, li)';

/** Credits, captions and what is no part of the story; a quotation in the margin is in the text already. */
const NOT_READ = '.soft, nav, details, noscript, figure, aside, button, [aria-hidden]';

/** Below the bar at the top of a page a passage is in view, in px. */
export const TOP_PX = 72;

/** A headline, a paragraph, or the like. */
export interface Passage {
  readonly element: Element;
  readonly text: string;
  /** Its texts, and where each begins in all of it. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

function passageOf(element: Element): Passage {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { element, text, nodes };
}

/** Returns what is read aloud of the story on the page, in its order. */
export function storyPassages(): readonly Passage[] {
  return [...document.querySelectorAll(READ)]
    .filter((element) => element.closest(NOT_READ) === null)
    .map(passageOf)
    .filter(({ text }) => text.trim() !== '');
}

/** Returns where a part of a passage stands on the page; null where the page has changed. */
export function rangeIn({ nodes }: Passage, { start, end }: Span): Range | null {
  const first = nodes.findLast((entry) => entry.start <= start);
  const last = nodes.findLast((entry) => entry.start < end);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  try {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
  } catch {
    return null;
  }
  return range;
}
