import type { LineFacts } from '../features/line-facts.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import type { State } from '../states.ts';
import type { Part } from '../story.ts';

/** A line with its facts, its label, and the parts that it was cut into. */
export interface ReadLine {
  readonly line: SeedLine;
  readonly facts: LineFacts;
  readonly label: State;
  readonly parts: readonly Part[];
  /** Whether an editor says what the line is. */
  readonly isSaid: boolean;
}
