import type { SeedProblem } from '../../story/story.ts';
import { seedBytes } from './read-file.ts';

/** The shape in which Vite points at a line. */
export interface LocatedError {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
  readonly plugin: string;
  readonly stack: string;
}

/** Longest line shown in a frame, in UTF-16 code units; a seed may hold one of megabytes. */
const FRAME_WIDTH = 120;

const LINES_AROUND = 2;

/** Where there is no frame at all, Vite reads the file itself, whatever it is. */
const NO_FRAME = 'The lines of this file are not shown.';

/** A line of a text. */
export interface NumberedLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** Returns the lines of a text round one of them, each cut where it is long. */
export function linesRound(text: string, line: number): readonly NumberedLine[] {
  const first = Math.max(1, line - LINES_AROUND);
  return text
    .split(/\r\n|\r|\n/)
    .slice(first - 1, line + LINES_AROUND)
    .map((raw, index) => ({ number: first + index, text: raw.slice(0, FRAME_WIDTH) }));
}

const frameOf = (text: string, line: number): string =>
  linesRound(text, line)
    .map(
      ({ number, text: shown }) =>
        `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${shown}`,
    )
    .join('\n');

/** Returns the text of a seed as far as its bytes are text; none of what is not read. */
export function seedText(file: string, id: string, dir: string): string {
  const taken = seedBytes(file, id, dir);
  return taken.kind === 'bytes' ? new TextDecoder().decode(taken.bytes) : '';
}

/**
 * Returns a problem as Vite shows it, with the lines of the seed round it; without them where the
 * seed is not read.
 *
 * @param file absolute path of the seed's file.
 * @param dir the folder of the seeds.
 */
export function located(
  { id, line, message, remedy }: SeedProblem,
  file: string,
  dir: string,
): LocatedError {
  const text = seedText(file, id, dir);
  return {
    message: `${message} ${remedy}`,
    id: file,
    loc: { file, line, column: 0 },
    frame: text === '' ? NO_FRAME : frameOf(text, line),
    plugin: 'waraq:seeds',
    stack: '',
  };
}
