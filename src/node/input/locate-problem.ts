import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SeedProblem } from '../../story/story.ts';
import { NEWSPAPER_FILE } from '../newspaper/read-newspaper.ts';
import type { SettingProblem } from '../newspaper/setting-problem.ts';
import { seedBytes } from './read-file.ts';

/** The shape in which Vite's terminal and overlay point at a line. */
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

/** The lines of a text round one of them, numbered. */
function frameOf(text: string, line: number): string {
  const first = Math.max(1, line - LINES_AROUND);
  return text
    .split(/\r\n|\r|\n/)
    .slice(first - 1, line + LINES_AROUND)
    .map((raw, index) => {
      const number = first + index;
      return `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${raw.slice(0, FRAME_WIDTH)}`;
    })
    .join('\n');
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
  const taken = seedBytes(file, id, dir);
  const text = taken.kind === 'bytes' ? new TextDecoder().decode(taken.bytes) : '';
  return {
    message: `${message} ${remedy}`,
    id: file,
    loc: { file, line, column: 0 },
    frame: text === '' ? NO_FRAME : frameOf(text, line),
    plugin: 'waraq:seeds',
    stack: '',
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Returns a problem of the settings as Vite shows it, in both languages.
 *
 * @param dir the folder of the seeds.
 */
export function locatedSetting({ line, en, ar }: SettingProblem, dir: string): LocatedError {
  const file = path.join(dir, NEWSPAPER_FILE);
  const text = textOf(file);
  return {
    message: [en, ar].map(({ message, remedy }) => `${message} ${remedy}`).join('\n'),
    id: file,
    loc: { file, line: line ?? 1, column: 0 },
    frame: text === '' ? NO_FRAME : frameOf(text, line ?? 1),
    plugin: 'waraq:newspaper',
    stack: '',
  };
}
