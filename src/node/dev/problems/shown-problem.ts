import type { NumberedLine } from '../../input/locate-problem.ts';
import type { ToldWarning } from '../../inspector/words/warning-words.ts';

/** What a page shows of a problem: what is wrong and how to mend it, in the languages of editors. */
export interface ShownProblem {
  /** The path of the file, as the terminal says it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly ar: ToldWarning;
  readonly en: ToldWarning;
  /** The lines of the file round it; none where the file is no text. */
  readonly around: readonly NumberedLine[];
  /** Where the page of the seed is, for a browser; null for what is no seed. */
  readonly address: string | null;
}

/** What the server tells a page of the problems that concern it. */
export interface ShownProblems {
  readonly problems: readonly ShownProblem[];
  /** How many there are beside these. */
  readonly more: number;
  /** Where all seeds are listed, for a browser. */
  readonly list: string;
}
