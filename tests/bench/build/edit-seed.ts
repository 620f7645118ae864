import { readFileSync, writeFileSync } from 'node:fs';

/** Which line of a generated seed is its first paragraph, counted from 0. */
const LEAD_LINE = 6;

/** The headline of a generated seed: its first line. */
export const headlineOf = (seed: string): string => seed.split('\n', 1)[0] ?? '';

/**
 * A generated seed with words more at the end of its first paragraph.
 * @throws when the seed is not laid out as the maker lays them out
 */
export function withWords(seed: string, words: string): string {
  const lines = seed.split('\n');
  const lead = lines[LEAD_LINE];
  if (lead === undefined || lead === '')
    throw new Error(`line ${LEAD_LINE + 1} holds no paragraph`);
  return lines.with(LEAD_LINE, `${lead} ${words}.`).join('\n');
}

/** A generated seed under another headline, in both places where it stands. */
export const withHeadline = (seed: string, headline: string): string =>
  seed.replaceAll(headlineOf(seed), () => headline);

/** Changes a seed on the disk. */
export function editSeed(file: string, edit: (seed: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
