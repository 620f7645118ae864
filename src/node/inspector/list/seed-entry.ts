import { fold } from '../../../arabic/text/fold.ts';
import type { SeedReading } from '../../../story/story.ts';

/** A seed of the list. */
export interface SeedEntry {
  readonly id: string;
  readonly reading: SeedReading;
  /** Address of its story for a browser, or null when the edition has none of it. */
  readonly storyAddress: string | null;
}

/** How urgent a seed is. */
export type Group = 'error' | 'empty' | 'warned' | 'read';

/** The groups in the order of their urgency, with their headings. */
export const GROUPS: readonly (readonly [Group, heading: string])[] = [
  ['error', 'Cannot be read'],
  ['empty', 'Hold no words'],
  ['warned', 'Read, with warnings'],
  ['read', 'Read'],
];

/** Returns the group of a seed. */
export function groupOf({ reading }: SeedEntry): Group {
  if (reading.kind !== 'story') return reading.kind;
  return reading.story.warnings.length > 0 ? 'warned' : 'read';
}

/** Returns the seeds that hold words in their id or headline, however they are spelt. */
export function entriesWith(words: string, entries: readonly SeedEntry[]): readonly SeedEntry[] {
  const folded = fold(words);
  return entries.filter(({ id, reading }) => {
    const headline = reading.kind === 'story' ? reading.story.headline : '';
    return folded === '' || fold(id).includes(folded) || fold(headline).includes(folded);
  });
}
