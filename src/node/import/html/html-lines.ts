import { countWords, onOneLine, type TextLine } from '../entry/text-line.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without words of the article: code, controls, and what stands in for a player. */
const UNREAD = names(
  'audio button canvas datalist embed iframe input link map meta noscript object param script select style svg template textarea title video',
);

/**
 * Elements that stand on lines of their own, and cells of tables that lay a page out.
 * Source: WHATWG HTML, section 15.3, "Non-replaced elements", `display: block`.
 */
const BLOCKS = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol optgroup option p picture pre search section summary table tbody td tfoot th thead tr ul',
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const HEADING = /^h([1-6])$/;

const CELL = names('td th');

/** Between the cells of a row, as the parser of seeds reads them. */
const CELL_SIGN = ' | ';

const nameOf = (element: Element): string => element.localName.toLowerCase();

/** The closest element of a name around a node, itself among them. */
const around = (element: Element, name: string): Element | null => element.closest(name);

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** Tells whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What pages call the words below a picture, where they are not in a `figcaption`; no `has-drop-cap`. */
const CAPTION_CLASS = /(?:^|\s)(?:cap|[\w-]*caption[\w-]*)(?:\s|$)/i;

/** Tells whether the words of an element stand below a picture. */
const isCaption = (element: Element): boolean =>
  around(element, 'figcaption') !== null || CAPTION_CLASS.test(element.getAttribute('class') ?? '');

/** Where a lazy page keeps the address of a picture until it is seen, before where it stands. */
const PICTURE_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'src'];

/** A picture of a page's own, drawn in the address: a blank that stands in for a lazy one. */
const isInlined = (address: string): boolean => /^data:/i.test(address);

/** Returns where an `img` leads, or null. */
export function pictureAddress(element: Element): string | null {
  const addresses = PICTURE_ATTRIBUTES.map((name) => element.getAttribute(name)?.trim() ?? '');
  return addresses.find((address) => address !== '' && !isInlined(address)) ?? null;
}

/** The line that the words of an element make; `markOf` gives the mark of an item's first line. */
function lineOf(
  element: Element,
  text: string,
  markOf: (item: Element) => string | null,
): TextLine {
  const level = HEADING.exec(nameOf(element))?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level), text };
  if (isCaption(element)) return { kind: 'caption', text };
  if (around(element, 'blockquote') !== null) return { kind: 'quote', text };
  const item = around(element, 'li');
  const mark = item === null ? null : markOf(item);
  return mark === null ? { kind: 'text', text } : { kind: 'item', mark, text };
}

/** Collects lines, node by node, in the order of the document. */
class Lines {
  readonly all: TextLine[] = [];
  readonly #opened = new Set<Element>();
  /** The numbers that lists have given so far. */
  readonly #numbers = new Map<Element, number>();
  #words = '';

  /** Text as it stands; its white space counts in `pre` alone. */
  take(text: string, isPreformatted: boolean): void {
    this.#words += isPreformatted ? text : text.replaceAll(/\s+/g, ' ');
  }

  /** Ends the line that stands in an element. */
  end(element: Element): void {
    const texts = this.#words
      .split('\n')
      .map(onOneLine)
      .filter((text) => text !== '');
    this.#words = '';
    for (const text of texts) this.all.push(lineOf(element, text, (item) => this.#mark(item)));
  }

  /** Only the first line of an item has its mark. */
  #mark(item: Element): string | null {
    if (this.#opened.has(item)) return null;
    this.#opened.add(item);
    const list = item.parentElement;
    if (list === null || nameOf(list) !== 'ol') return '- ';
    const number =
      this.#numbers.get(list) ?? Number.parseInt(list.getAttribute('start') ?? '1', 10);
    const known = Number.isNaN(number) ? 1 : number;
    this.#numbers.set(list, known + 1);
    return `${known}. `;
  }

  picture(address: string): void {
    this.all.push({ kind: 'picture', address });
  }

  row(cells: readonly string[]): void {
    const text = cells.filter((cell) => cell !== '').join(CELL_SIGN);
    if (text !== '') this.all.push({ kind: 'row', text });
  }
}

/** A longer cell is a text that a table lays out, in words. */
const MAX_WORDS_OF_CELL = 40;

/** The cells of a row that holds data; null for a row that lays a page out. */
function cellsOf(row: Element): readonly string[] | null {
  const cells = [...row.children].filter((child) => CELL.has(nameOf(child)));
  if (cells.length < 2 || row.querySelector('table') !== null) return null;
  const texts = cells.map(wordsIn);
  return texts.some((text) => countWords(text) > MAX_WORDS_OF_CELL) ? null : texts;
}

/** The words of an element on one line, without what is not read. */
const wordsIn = (element: Element): string =>
  linesIn(element)
    .flatMap((line) => (line.kind === 'picture' ? [] : line.text))
    .join(' ');

/**
 * Tells whether a link follows another without a letter between: they are entries of a menu. A word of a text that
 * is cut into two links leads to one address.
 */
function isNextLink(element: Element): boolean {
  const before = element.previousSibling;
  if (nameOf(element) !== 'a' || before === null || !isElement(before)) return false;
  const address = element.getAttribute('href') ?? '#';
  return nameOf(before) === 'a' && (address === '#' || address !== before.getAttribute('href'));
}

/** Begins an element. @returns whether its children are to be read. */
function begin(element: Element, lines: Lines): boolean {
  const name = nameOf(element);
  if (UNREAD.has(name) || isHidden(element)) return false;
  if (name === 'img') {
    const address = pictureAddress(element);
    if (address !== null) lines.picture(address);
    return false;
  }
  if (BLOCKS.has(name) || isNextLink(element)) lines.end(element.parentElement ?? element);
  const cells = name === 'tr' ? cellsOf(element) : null;
  if (cells !== null) lines.row(cells);
  return cells === null;
}

/** Ends an element: what was read in it is a line. */
function finish(element: Element, lines: Lines): void {
  if (BLOCKS.has(nameOf(element))) lines.end(element);
}

/** A browser's parser nests no deeper. */
const MAX_DEPTH = 512;

/** The lines below a root. Goes from node to node, so that no depth exhausts the stack. */
function linesIn(root: Element): readonly TextLine[] {
  const lines = new Lines();
  let node: Node | null = root.firstChild;
  let depth = 0;
  while (node !== null) {
    const isOpen = isElement(node) ? begin(node, lines) : false;
    if (node.nodeType === 3)
      lines.take(node.nodeValue ?? '', node.parentElement?.closest('pre') !== null);
    if (isOpen && node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > MAX_DEPTH) throw new RangeError(`Its elements nest deeper than ${MAX_DEPTH}.`);
      continue;
    }
    if (isOpen && isElement(node)) finish(node, lines);
    while (node !== null && node.nextSibling === null) {
      const parent: Element | null = node.parentElement;
      node = parent === root ? null : parent;
      depth -= 1;
      if (node !== null && isElement(node)) finish(node, lines);
    }
    node = node?.nextSibling ?? null;
  }
  lines.end(root);
  return lines.all;
}

/**
 * Returns the lines of text that an element shows, in order, with what HTML says that each is. Rows of
 * a table are a line each. Scripts, styles, controls and hidden elements are left out.
 *
 * @throws RangeError when elements nest deeper than any page needs.
 */
export const htmlLines = (root: Element): readonly TextLine[] => linesIn(root);
