/** A mark of emphasis, and whether it is one within a word too. */
interface EmphasisMark {
  readonly mark: RegExp;
  readonly isInWords: boolean;
}

/** Longer marks go before shorter ones. Source: CommonMark 0.31.2, section 6.2; GitHub Flavored Markdown, section 6.5. */
const MARKS: readonly EmphasisMark[] = [
  { mark: /\*\*\*/g, isInWords: true },
  { mark: /\*\*/g, isInWords: true },
  { mark: /__/g, isInWords: false },
  { mark: /\*/g, isInWords: true },
  { mark: /_/g, isInWords: false },
  { mark: /~~/g, isInWords: true },
];

const isWord = (sign: string | undefined): boolean => /^[\p{L}\p{N}]/u.test(sign ?? '');

const isBlank = (sign: string | undefined): boolean => /^\s?$/.test(sign ?? '');

/** The text without the pairs of one mark. Reads it once: what no mark ends, no later mark of its kind ends either. */
function withoutMark(text: string, { mark, isInWords }: EmphasisMark): string {
  const kept: string[] = [];
  let open: { readonly start: number; readonly end: number } | null = null;
  let done = 0;
  for (const { index: start, 0: sign } of text.matchAll(mark)) {
    const end = start + sign.length;
    const [before, after] = [text[start - 1], text[end]];
    const closes = !isBlank(before) && (isInWords || !isWord(after));
    if (open !== null && closes && start > open.end) {
      kept.push(text.slice(done, open.start), text.slice(open.end, start));
      done = end;
      open = null;
    } else if (open === null && !isBlank(after) && (isInWords || !isWord(before)))
      open = { start, end };
  }
  return kept.join('') + text.slice(done);
}

/** Returns a text of Markdown without its marks of emphasis; a mark that stands alone stays. */
export const withoutEmphasis = (markdown: string): string => MARKS.reduce(withoutMark, markdown);
