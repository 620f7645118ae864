import type { SeedLine } from './split-lines.ts';
import type { State } from './states.ts';
import type { Part } from './story.ts';

/** A line with all that was found of it. */
export interface ReadLine {
  readonly line: SeedLine;
  readonly label: State;
  readonly parts: readonly Part[];
}
