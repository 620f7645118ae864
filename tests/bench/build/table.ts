/**
 * A table for a terminal: the first column and the last begin at their left, those between, which
 * hold figures, end at their right.
 *
 * @param head the titles; one a column.
 * @param rows cells; a row shorter than the head is filled with nothing.
 */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const isText = (at: number): boolean => at === 0 || at === head.length - 1;
  return all.map((row) =>
    widths
      .map((width, at) => {
        const cell = row[at] ?? '';
        return isText(at) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
