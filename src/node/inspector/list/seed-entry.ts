import { fold } from '../../../arabic/text/fold.ts';
import type { SeedReading } from '../../../story/story.ts';

/** A seed of the list. */
export interface SeedEntry {
  readonly id: string;
  readonly reading: SeedReading;
  /** How many of its lines were decided narrowly; null where they are not counted yet. */
  readonly narrowLines: number | null;
  /** Address of its story for a browser, or null when the edition has none of it. */
  readonly storyAddress: string | null;
}

/** How urgent a seed is. */
export type Group = 'error' | 'empty' | 'warned' | 'narrow' | 'uncounted' | 'read';

/** The groups in the order of their urgency. */
export const GROUPS: readonly Group[] = ['error', 'empty', 'warned', 'narrow', 'uncounted', 'read'];

/** Returns the group of a seed. */
export function groupOf({ reading, narrowLines }: SeedEntry): Group {
  if (reading.kind !== 'story') return reading.kind;
  if (reading.story.warnings.length > 0) return 'warned';
  if (narrowLines === null) return 'uncounted';
  return narrowLines > 0 ? 'narrow' : 'read';
}

/** Returns seeds with those first that have more to look at; others stay in their order. */
export const byDoubt = (entries: readonly SeedEntry[]): readonly SeedEntry[] => {
  const warnings = ({ reading }: SeedEntry): number =>
    reading.kind === 'story' ? reading.story.warnings.length : 0;
  return entries.toSorted(
    (one, other) =>
      warnings(other) - warnings(one) || (other.narrowLines ?? 0) - (one.narrowLines ?? 0),
  );
};

/** Returns the seeds that hold words in their id or headline, however they are spelt. */
export function entriesWith(words: string, entries: readonly SeedEntry[]): readonly SeedEntry[] {
  const folded = fold(words);
  return entries.filter(({ id, reading }) => {
    const headline = reading.kind === 'story' ? reading.story.headline : '';
    return folded === '' || fold(id).includes(folded) || fold(headline).includes(folded);
  });
}
