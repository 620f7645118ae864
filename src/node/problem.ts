import path from 'node:path';
import { seedProblems } from '../story/seed-problems.ts';
import type { SeedProblem, SeedReading, Story } from '../story/story.ts';
import { NEWSPAPER_FILE } from './newspaper/read-newspaper.ts';
import type { SettingProblem } from './newspaper/setting-problem.ts';
import { terminalText } from './terminal-text.ts';

/** The message of a warning says how to mend it. */
const warningsOf = ({ id, warnings }: Story): readonly SeedProblem[] =>
  warnings.map(({ line, message }) => ({ id, line, message, remedy: '' }));

/** Returns what is to be told of an edition's seeds: errors and, apart, empty ones and warnings. */
export function problemsOf(readings: Iterable<SeedReading>): {
  readonly errors: readonly SeedProblem[];
  readonly empty: readonly SeedProblem[];
  readonly warnings: readonly SeedProblem[];
} {
  const all = [...readings];
  return {
    errors: all.flatMap((reading) => (reading.kind === 'error' ? seedProblems(reading) : [])),
    empty: all.flatMap((reading) => (reading.kind === 'empty' ? reading.problem : [])),
    warnings: all.flatMap((reading) => (reading.kind === 'story' ? warningsOf(reading.story) : [])),
  };
}

/** What is wrong with a file that stands among the seeds, in English, for the editor. */
export interface FileProblem {
  /** Path below the seeds folder, `/` between. */
  readonly file: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** Returns a file's problem in one line for a terminal: `seeds/x.jpg: what is wrong. How to mend it.` */
export const describeFile = ({ file, message, remedy }: FileProblem, dir: string): string =>
  terminalText(`${path.relative(process.cwd(), path.join(dir, file))}: ${message} ${remedy}`);

/**
 * Returns a problem in one line for a terminal: `seeds/x.txt:3: what is wrong. How to mend it.`
 *
 * @param file absolute path of the seed's file.
 */
export const describe = (
  { line, message, remedy }: Omit<SeedProblem, 'id'>,
  file: string,
): string =>
  terminalText(`${path.relative(process.cwd(), file)}:${line}: ${message} ${remedy}`.trimEnd());

/** Returns what is wrong with a setting in one line: `seeds/newspaper.yaml:3: what. How to mend it.` */
export const settingLine = ({ line, en }: SettingProblem, dir: string): string =>
  describe({ line: line ?? 1, ...en }, path.join(dir, NEWSPAPER_FILE));
