import type { TextLine } from '../entry/text-line.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { inlineText } from './inline-text.ts';
import { withoutComments } from './without-comments.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const HEADING_END = /(?:^|[ \t])#+$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const QUOTE = /^ {0,3}>[ \t]?(.*)$/;
const ITEM = /^\s{0,12}(?:[-*+]|(\d{1,9}|[٠-٩]{1,9})[.)-])[ \t]+(\S.*)$/;
const RULE_OF_TABLE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/**
 * Where a link leads that texts name by a label: an address, then nothing or a title. An address of words alone is
 * a line of the text, such as `[عاجل]: استقال`. With `#` or `<>` it is a comment.
 * Source: CommonMark 0.31.2, section 4.7.
 */
const DEFINITION =
  /^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*(?:<>|#|<?(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|\.{0,2}\/|[\w%/-]+\.[a-z]{2,5}(?=[\s>?#/]|$))\S*)(?:[ \t]+(?:".*"|'.*'|\(.*\)))?[ \t]*$/i;
const NOTE = /^ {0,3}\[\^([^\]]+)\]:\s*(.*)$/;
const HTML = /^ {0,3}<(?:!--|\/?[a-z][\w-]*(?=[\s/>]))/i;

/** A picture: `![alt](address "caption")`. */
const PICTURE =
  /!\[([^[\]]*)\]\(\s*<?([^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+["'(]([^"')]*)["')])?\s*\)/g;

/** A picture of Hugo: `{{< figure src="…" caption="…" >}}`. */
const FIGURE = /\{\{<\s*figure\b([^{}]*)>\}\}/g;

const attribute = (text: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(text)?.[1] ?? '';

const pictureLines = (address: string, caption: string): readonly TextLine[] => {
  const words = inlineText(caption);
  const picture = { kind: 'picture', address } as const;
  return words === '' ? [picture] : [picture, { kind: 'caption', text: words }];
};

/** The pictures of a text, each with its caption. */
function picturesIn(markdown: string): readonly TextLine[] {
  const pictures = [...markdown.matchAll(PICTURE)].flatMap(([, , address = '', caption = '']) =>
    pictureLines(address, caption),
  );
  const figures = [...markdown.matchAll(FIGURE)].flatMap(([, text = '']) =>
    pictureLines(attribute(text, 'src'), attribute(text, 'caption')),
  );
  return [...pictures, ...figures];
}

const isRuleOfTable = (line: string): boolean => RULE_OF_TABLE.test(line.trim());

/** The cells of a row of a table; null for a line that is none. */
function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('|')) return null;
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(inlineText);
}

type Kind = 'text' | 'quote' | 'item' | 'html';

/** Collects the blocks of a text line by line, as CommonMark does for what a story has. */
class Blocks {
  readonly lines: TextLine[] = [];
  #kind: Kind = 'text';
  #mark = '- ';
  #written: string[] = [];

  /** A line that begins a block, or goes on with the one before where that is of the same kind. */
  add(kind: Kind, line: string): void {
    if (this.#kind !== kind) this.end();
    this.#kind = kind;
    this.#written.push(line);
  }

  item(mark: string, line: string): void {
    this.end();
    this.#mark = mark;
    this.add('item', line);
  }

  /** A line without a mark goes on with the block before it, whatever that is. */
  goOn(line: string): void {
    this.#written.push(line);
  }

  heading(level: number, markdown: string): void {
    this.end();
    const text = inlineText(markdown);
    if (text !== '') this.lines.push({ kind: 'heading', level, text });
  }

  row(cells: readonly string[]): void {
    this.end();
    const text = cells.filter((cell) => cell !== '').join(' | ');
    if (text !== '') this.lines.push({ kind: 'row', text });
  }

  literal(text: string): void {
    this.end();
    if (text.trim() !== '') this.lines.push({ kind: 'text', text: text.trim() });
  }

  /** Takes the text above a line that underlines it; null where there is none. */
  takeUnderlined(): string | null {
    if (this.#kind !== 'text' || this.#written.length === 0) return null;
    const text = this.#written.join(' ');
    this.#written = [];
    return text;
  }

  get isOpen(): boolean {
    return this.#written.length > 0;
  }

  end(): void {
    const markdown = this.#written.join('\n');
    const kind = this.#kind;
    this.#written = [];
    this.#kind = 'text';
    if (kind === 'html') this.lines.push(...fragmentLines(markdown));
    else this.#endText(markdown, kind);
  }

  #endText(markdown: string, kind: 'text' | 'quote' | 'item'): void {
    const text = inlineText(markdown);
    if (text !== '')
      this.lines.push(kind === 'item' ? { kind, mark: this.#mark, text } : { kind, text });
    this.lines.push(...picturesIn(markdown));
  }
}

/** What a line is where no fence is open, and what it does to the blocks before it. */
function takeLine(line: string, next: string, blocks: Blocks): void {
  if (line.trim() === '' || DEFINITION.test(line)) return blocks.end();
  const heading = HEADING.exec(line);
  if (heading !== null)
    return blocks.heading(
      heading[1]?.length ?? 1,
      (heading[2] ?? '').trimEnd().replace(HEADING_END, ''),
    );
  const underlined = UNDERLINE.test(line) ? blocks.takeUnderlined() : null;
  if (underlined !== null) return blocks.heading(line.trim().startsWith('=') ? 1 : 2, underlined);
  if (RULE.test(line) || isRuleOfTable(line)) return blocks.end();
  const quote = QUOTE.exec(line);
  if (quote !== null)
    return quote[1]?.trim() === '' ? blocks.end() : blocks.add('quote', quote[1] ?? '');
  const item = ITEM.exec(line);
  if (item !== null)
    return blocks.item(item[1] === undefined ? '- ' : `${item[1]}. `, item[2] ?? '');
  const note = NOTE.exec(line);
  if (note !== null) return blocks.item(`${note[1]}. `, note[2] ?? '');
  const lastKind = blocks.lines.at(-1)?.kind;
  const isInTable = isRuleOfTable(next) || (lastKind === 'row' && !blocks.isOpen);
  const cells = isInTable ? cellsOf(line) : null;
  if (cells !== null) return blocks.row(cells);
  if (!blocks.isOpen && HTML.test(line)) return blocks.add('html', line);
  return blocks.goOn(line.trim());
}

/** Returns the lines of a text of Markdown: a paragraph is one line, however it was broken. */
export function markdownLines(markdown: string): readonly TextLine[] {
  const blocks = new Blocks();
  const lines = withoutComments(markdown).split(/\r\n?|\n/);
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') {
      blocks.end();
      fence = mark;
    } else if (fence === '') takeLine(line, lines[at + 1] ?? '', blocks);
    else if (mark.startsWith(fence)) fence = '';
    else blocks.literal(line);
  }
  blocks.end();
  return blocks.lines;
}
