import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SeedProblem, SeedReading } from '../story/story.ts';
import { terminalText } from './terminal-text.ts';

/** The shape in which Vite's terminal and overlay point at a line. */
export interface LocatedError {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
  readonly plugin: string;
  readonly stack: string;
}

/** Longest line shown in a frame; a seed may hold one of megabytes. */
const frameWidth = 120;

const linesAround = 2;

function frameOf(file: string, line: number): string {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
  } catch {
    return '';
  }
  const first = Math.max(1, line - linesAround);
  return lines
    .slice(first - 1, line + linesAround)
    .map((text, index) => {
      const number = first + index;
      return `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${text.slice(0, frameWidth)}`;
    })
    .join('\n');
}

/** The problems of an edition's seeds: errors and, apart, the empty ones. */
export function problemsOf(readings: Iterable<SeedReading>): {
  readonly errors: readonly SeedProblem[];
  readonly empty: readonly SeedProblem[];
} {
  const all = [...readings];
  return {
    errors: all.flatMap((reading) => (reading.kind === 'error' ? reading.problem : [])),
    empty: all.flatMap((reading) => (reading.kind === 'empty' ? reading.problem : [])),
  };
}

/** The file of a seed: the one that is there, where its ending may be written in several ways. */
export function seedFile(dir: string, id: string): string {
  const usual = path.join(dir, `${id}.txt`);
  const written = [usual, path.join(dir, `${id}.TXT`), path.join(dir, id)];
  return written.find((file) => existsSync(file)) ?? usual;
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

/** A problem of a file in one line for a terminal: `seeds/x.jpg: what is wrong. How to mend it.` */
export const describeFile = ({ file, message, remedy }: FileProblem, dir: string): string =>
  terminalText(`${path.relative(process.cwd(), path.join(dir, file))}: ${message} ${remedy}`);

/** A problem in one line for a terminal: `seeds/x.txt:3: what is wrong. How to mend it.` */
export function describe({ id, line, message, remedy }: SeedProblem, dir: string): string {
  const file = path.relative(process.cwd(), seedFile(dir, id));
  return terminalText(`${file}:${line}: ${message} ${remedy}`);
}

/** A problem as Vite shows it, with the lines of the seed round the place. */
export function located(problem: SeedProblem, dir: string): LocatedError {
  const file = seedFile(dir, problem.id);
  return {
    message: `${problem.message} ${problem.remedy}`,
    id: file,
    loc: { file, line: problem.line, column: 0 },
    frame: frameOf(file, problem.line),
    plugin: 'waraq:seeds',
    stack: '',
  };
}
