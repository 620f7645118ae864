import { widthInEm } from './text-width.ts';

const SPACE = widthInEm(' ');

/**
 * Returns how many lines a text takes as a browser fills them; a word longer than a line is broken.
 *
 * @param width of the lines, in em of IBM Plex Sans Arabic 700.
 */
export function lineCount(text: string, width: number): number {
  let count = 0;
  let left = 0;
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    const wordWidth = widthInEm(word);
    if (count > 0 && wordWidth + SPACE <= left) left -= wordWidth + SPACE;
    else {
      const lines = Math.max(1, Math.ceil(wordWidth / width));
      count += lines;
      left = lines * width - wordWidth;
    }
  }
  return count;
}
