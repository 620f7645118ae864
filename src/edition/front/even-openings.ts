import { columnWidth, linesOf, TYPES } from './type-sizes.ts';

/** With so many characters a column is long enough: those that look best first. */
const CHARACTERS = [440, 380, 520, 320, 600, 240, 700];

/** So many lines less are no hole. */
const MAX_LINES_LESS = 1;

/** The paragraphs of a column, up to the one with which it is long enough. */
function opening(paragraphs: readonly string[], characters: number): readonly string[] {
  const opened: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= characters) break;
    opened.push(paragraph);
    count += paragraph.length;
  }
  return opened;
}

const linesIn = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + linesOf(text, TYPES.summary, columnWidth(3)), 0);

/**
 * Returns the first paragraphs of each section of the only story, so many that its columns end as near
 * to each other as whole paragraphs can.
 */
export function evenOpenings(
  sections: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const choices = CHARACTERS.map((characters) => {
    const columns = sections.map((paragraphs) => opening(paragraphs, characters));
    const lines = columns.map(linesIn);
    return { columns, less: Math.max(...lines) - Math.min(...lines) };
  });
  const [least] = choices.toSorted((one, other) => one.less - other.less);
  return (choices.find(({ less }) => less <= MAX_LINES_LESS) ?? least)?.columns ?? [];
}
