import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SeedProblem } from '../../../story/story.ts';
import { linesRound, seedText, type NumberedLine } from '../../input/locate-problem.ts';
import { listAddress, seedAddress } from '../../inspector/page/paths.ts';
import { tellProblem } from '../../inspector/words/warning-words.ts';
import { NEWSPAPER_FILE } from '../../newspaper/read-newspaper.ts';
import type { SettingProblem, Told } from '../../newspaper/setting-problem.ts';
import type { ShownProblem, ShownProblems } from './shown-problem.ts';

/** Where the seeds are, and where their pages. */
export interface SeedsPlace {
  /** Absolute path of the seeds. */
  readonly dir: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
  /** The file of a seed, by its id. */
  readonly fileOf: (id: string) => string;
}

/** So many problems are shown on one page. */
const MAX_SHOWN = 20;

const shownPath = (file: string): string => path.relative(process.cwd(), file);

/** Controls of a file that is no text, and bytes that fit no character. */
const NO_TEXT = /(?!\t)\p{Cc}|\uFFFD/u;

/** The lines round one of a text; none of bytes that say nothing to an editor. */
function linesOf(text: string, line: number): readonly NumberedLine[] {
  // What follows the last end of a line is no line.
  const lines = linesRound(text, line).filter(
    ({ number, text: words }, at, all) => number === line || words !== '' || at < all.length - 1,
  );
  return lines.some((each) => NO_TEXT.test(each.text)) || text === '' ? [] : lines;
}

function showSeed(problem: SeedProblem, { dir, base, fileOf }: SeedsPlace): ShownProblem {
  const { id, line } = problem;
  const file = fileOf(id);
  return {
    file: shownPath(file),
    line,
    ar: tellProblem(problem, 'ar'),
    en: tellProblem(problem, 'en'),
    around: linesOf(seedText(file, id, dir), line),
    address: `${seedAddress(base, id)}#line-${line}`,
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const sentences = ({ message, remedy }: Told): string => `${message} ${remedy}`;

function showSetting({ line, ar, en }: SettingProblem, { dir }: SeedsPlace): ShownProblem {
  const file = path.join(dir, NEWSPAPER_FILE);
  return {
    file: shownPath(file),
    line: line ?? 1,
    ar: { text: sentences(ar), lang: 'ar' },
    en: { text: sentences(en), lang: 'en' },
    around: line === null ? [] : linesOf(textOf(file), line),
    address: null,
  };
}

/** Returns what a page shows of problems: those of the settings first. */
export function showProblems(
  settings: readonly SettingProblem[],
  seeds: readonly SeedProblem[],
  place: SeedsPlace,
): ShownProblems {
  const all = [
    ...settings.map((problem) => () => showSetting(problem, place)),
    ...seeds.map((problem) => () => showSeed(problem, place)),
  ];
  return {
    problems: all.slice(0, MAX_SHOWN).map((show) => show()),
    more: Math.max(0, all.length - MAX_SHOWN),
    list: listAddress(place.base),
  };
}
