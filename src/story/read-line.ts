import type { Label } from './label-lines.ts';
import type { SeedLine } from './split-lines.ts';
import type { Part } from './story.ts';

/** A line with all that was found of it. */
export interface ReadLine {
  readonly line: SeedLine;
  readonly label: Label;
  readonly parts: readonly Part[];
}
