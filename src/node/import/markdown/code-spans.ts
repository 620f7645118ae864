/**
 * Returns a text with each span of code replaced. A span begins and ends with as many backticks; other backticks stay.
 * Reads the text once. Source: CommonMark 0.31.2, section 6.1, "Code spans".
 *
 * @param by gives what stands in place of a span, given what stands between its backticks.
 */
export function replaceCodeSpans(markdown: string, by: (code: string) => string): string {
  const runs = [...markdown.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const kept: string[] = [];
  const next = nextOfLength(runs);
  let done = 0;
  for (const [at, { index, length }] of runs.entries()) {
    const end = next[at] ?? null;
    if (index < done || end === null) continue;
    kept.push(markdown.slice(done, index), by(markdown.slice(index + length, end)));
    done = end + length;
  }
  return kept.join('') + markdown.slice(done);
}

/** For each run of backticks, where the next one of its length stands. */
function nextOfLength(
  runs: readonly { readonly index: number; readonly length: number }[],
): readonly (number | null)[] {
  const seen = new Map<number, number>();
  return runs
    .toReversed()
    .map(({ index, length }) => {
      const next = seen.get(length) ?? null;
      seen.set(length, index);
      return next;
    })
    .toReversed();
}
