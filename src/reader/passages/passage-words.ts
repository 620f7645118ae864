import { storyPassages, TOP_PX, type Passage } from './story-passages.ts';

/** Words of a story that a reader has selected, or a paragraph of it. */
export interface PassageWords {
  /** What of each paragraph; whole words. */
  readonly parts: readonly string[];
  /** What stands before and after them in their paragraphs. */
  readonly before: string;
  readonly after: string;
  /** The first of their paragraphs, and where they begin in it. */
  readonly paragraph: Passage;
  readonly start: number;
  /** The last of them, and where they end in it. */
  readonly last: Passage;
  readonly end: number;
  /** Where they stand; null for a paragraph. */
  readonly range: Range | null;
}

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the offset in a paragraph of a place in its texts; null for a place outside them. */
function offsetIn({ nodes }: Passage, container: Node, offset: number): number | null {
  const found = nodes.find(({ node }) => node === container);
  return found === undefined ? null : found.start + offset;
}

/** Returns an offset moved to where its word begins, or ends. */
function atWordEdge(text: string, offset: number, step: -1 | 1): number {
  const isInWord = (at: number): boolean => PART_OF_WORD.test(text.charAt(at));
  let at = offset;
  while (at > 0 && at < text.length && isInWord(at - 1) && isInWord(at)) at += step;
  return at;
}

/** Returns what is selected of the story on the page; null where nothing is. */
export function selectedWords(): PassageWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const within = storyPassages().filter(({ element }) => range.intersectsNode(element));
  const chosen = within.flatMap((passage) => {
    const { text } = passage;
    const from = offsetIn(passage, range.startContainer, range.startOffset) ?? 0;
    // A selection by three clicks ends where the next paragraph begins.
    const endsBefore = range.endContainer === passage.element && range.endOffset === 0;
    const to = endsBefore
      ? 0
      : (offsetIn(passage, range.endContainer, range.endOffset) ?? text.length);
    const start = atWordEdge(text, from, -1);
    const end = atWordEdge(text, to, 1);
    const words = inOneLine(text.slice(start, end));
    return from >= to || words === '' ? [] : [{ passage, words, start, end }];
  });
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    parts: chosen.map(({ words }) => words),
    before: inOneLine(first.passage.text.slice(0, first.start)),
    after: inOneLine(last.passage.text.slice(last.end)),
    paragraph: first.passage,
    start: first.start,
    last: last.passage,
    end: last.end,
    range,
  };
}

/** Returns the paragraph at the top of the window; null where the page is no story. */
export function wordsInView(): PassageWords | null {
  const paragraph = storyPassages().find(
    ({ element }) => element.getBoundingClientRect().bottom > TOP_PX,
  );
  if (paragraph === undefined) return null;
  const { text } = paragraph;
  return {
    parts: [inOneLine(text)],
    before: '',
    after: '',
    paragraph,
    start: 0,
    last: paragraph,
    end: text.length,
    range: null,
  };
}
