import { countWords, textKey, wordsOf, type TextLine } from '../entry/text-line.ts';

/** An article in the lines of its page. */
export interface ArticleSpan {
  readonly headline: string | null;
  readonly lines: readonly TextLine[];
}

/** A line with so many words is a paragraph where it ends as a sentence does, or else with so many more. */
const MIN_WORDS_OF_SENTENCE = 8;
const MIN_WORDS_OF_PARAGRAPH = 25;
const SENTENCE_END = /[.…:۔][\s»”")\]]*$/u;

/** So many lines below the last paragraph belong to the article: keywords, headlines of others. */
const LINES_AFTER = 15;

/** Lines that are kept and stand so close above the first paragraph belong to it, in lines. */
const LINES_BEFORE = 6;

const keyOf = (line: TextLine): string => textKey(wordsOf(line));

function isParagraph(line: TextLine): boolean {
  const words = countWords(wordsOf(line));
  const isSentence = words >= MIN_WORDS_OF_SENTENCE && SENTENCE_END.test(wordsOf(line));
  return line.kind !== 'heading' && (isSentence || words >= MIN_WORDS_OF_PARAGRAPH);
}

/** The numbers of the page's lines that were kept, found in the order in which they were kept. */
function keptNumbers(
  page: readonly string[],
  kept: readonly string[],
  from: number,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  let next = from;
  for (const key of kept) {
    const at = key === '' ? -1 : page.indexOf(key, next);
    if (at < 0) continue;
    numbers.add(at);
    next = at + 1;
  }
  return numbers;
}

/** Parts of a page's title: the headline, the names of the desk and of the site. */
const titleParts = (title: string): readonly string[] => [
  title,
  ...title.split(/\s+[-–—|»«:·•]+\s+/u),
];

/** The number of the line that is the headline, above the first paragraph; -1 for none. */
function headlineLine(
  lines: readonly TextLine[],
  keys: readonly string[],
  titles: readonly string[],
  before: number,
): number {
  const wanted = new Set(
    titles
      .flatMap(titleParts)
      .filter((part) => countWords(part) > 1)
      .map(textKey),
  );
  const numbers = [...keys.keys()].slice(0, before).filter((at) => wanted.has(keys[at] ?? ''));
  const isTop = (at: number): boolean => {
    const line = lines[at];
    return line?.kind === 'heading' && line.level === 1;
  };
  const topmost = [...keys.keys()].slice(0, before).filter(isTop);
  return numbers.find(isTop) ?? numbers.at(-1) ?? (topmost.length === 1 ? (topmost[0] ?? -1) : -1);
}

/** An address alone is no words of an article: pages hide them in it for machines. */
const ADDRESS = /^https?:\/\/\S+$/i;

/** What a line is, where nothing says that it belongs to the article: words, or a picture beside it. */
function asPlainText(line: TextLine): TextLine {
  if (line.kind === 'picture') return { ...line, isAside: true };
  return line.kind === 'heading' || line.kind === 'item' || line.kind === 'quote'
    ? { kind: 'text', text: line.text }
    : line;
}

/**
 * Finds the article among the lines of a page: from the line of its headline, or the first that was kept,
 * to some lines below the last paragraph that was kept. Marks stay on lines that were kept; what the others
 * are, the parser of seeds decides.
 *
 * @param page all lines of the page.
 * @param kept the lines that a finder of articles kept of it, in order.
 * @param titles what may be the headline, the surest first.
 * @returns null where no paragraph was kept.
 */
export function articleSpan(
  page: readonly TextLine[],
  kept: readonly TextLine[],
  titles: readonly string[],
): ArticleSpan | null {
  const keys = page.map(keyOf);
  const firstKey = kept
    .filter(isParagraph)
    .map(keyOf)
    .find((key) => keys.includes(key));
  if (firstKey === undefined) return null;
  const first = keys.indexOf(firstKey);
  const headlineAt = headlineLine(page, keys, titles, first);
  const keptKeys = kept.map(keyOf);
  const numbers = keptNumbers(keys, keptKeys, Math.max(headlineAt + 1, first - LINES_BEFORE, 0));
  const keptPictures = new Set(
    kept.flatMap((line) => (line.kind === 'picture' ? line.address : [])),
  );
  const isKept = (line: TextLine, at: number): boolean =>
    numbers.has(at) || (line.kind === 'picture' && keptPictures.has(line.address));
  const last =
    [...numbers].findLast((at) => isParagraph(page[at] ?? { kind: 'text', text: '' })) ?? first;
  const start = headlineAt < 0 ? Math.min(first, ...numbers) : headlineAt + 1;
  const known =
    headlineAt < 0 ? (titles[0] ?? null) : wordsOf(page[headlineAt] ?? { kind: 'text', text: '' });
  return {
    headline: known,
    lines: page.slice(start, last + 1 + LINES_AFTER).flatMap((line, at) => {
      if (isKept(line, start + at) && start + at <= last) return line;
      return ADDRESS.test(wordsOf(line)) ? [] : asPlainText(line);
    }),
  };
}
