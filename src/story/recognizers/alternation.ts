const escaped = (phrase: string): string => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Returns the source of a pattern that finds any of some phrases, the longest where several begin. */
export function alternation(phrases: readonly string[]): string {
  return phrases
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
}
