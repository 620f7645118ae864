/** One line of a source's text, and what the source says that it is. */
export type TextLine =
  | { readonly kind: 'text' | 'quote' | 'row' | 'caption'; readonly text: string }
  /** `level` from 1 to 6, as in HTML. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `mark` is what a seed opens an item with: `- ` or `3. `. */
  | { readonly kind: 'item'; readonly mark: string; readonly text: string }
  /** `address` is as the source writes it. */
  | {
      readonly kind: 'picture';
      readonly address: string;
      /** It stands on the page, and hardly belongs to its text: a face, an advertisement, another story's. */
      readonly isAside?: true;
    };

/** Returns the words of a line; a picture has none. */
export const wordsOf = (line: TextLine): string => (line.kind === 'picture' ? '' : line.text);

/** Returns the letters and digits of a text, by which two lines of the same words are known. */
export const textKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Returns a text on one line, its white space as single blanks. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Returns how many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
