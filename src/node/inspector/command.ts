import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { explainSeed, type ExplainedLine, type Explanation } from '../../story/explain-seed.ts';
import { readSeed } from '../../story/read-seed.ts';
import { seedProblems } from '../../story/seed-problems.ts';
import type { SeedReading, Story } from '../../story/story.ts';
import { storiesAmong } from '../input/match-pictures.ts';
import { seedBytes } from '../input/read-file.ts';
import { readSeedFile } from '../input/read-folder.ts';
import { englishCount } from '../english-count.ts';
import { isInside } from '../path-inside.ts';
import { describe, describeFile } from '../problem.ts';
import { findSeeds, seedId } from '../input/list-names.ts';
import { terminalLines } from '../terminal-text.ts';
import { writeStory } from './write-stories.ts';

/** Where the words go: standard output and error, or a test's own lists. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** A terminal that obeys nothing in names and texts. JSON for other programs stays as it is. */
const safeTerminal = ({ isTerminal, out, error }: Terminal): Terminal => ({
  isTerminal,
  out: (text) => out(isTerminal ? terminalLines(text) : text),
  error: (text) => error(terminalLines(text)),
});

const USAGE = `inspect prints what was understood of seeds.

  npm run --silent inspect -- <file or folder>… [--out <folder>] [--explain]

On a terminal it prints a table, elsewhere JSON; with --out it writes one <id>.json a seed.
With --explain it prints each line with its role and the features that decided.
It exits with 1 when a seed cannot be read or written, after doing the others.`;

/** A seed that the words name, and the folder of seeds that it belongs to. */
interface NamedSeed {
  readonly file: string;
  readonly dir: string;
}

/** The seeds that the words of the command name, by their ids. */
async function seedsNamed(
  words: readonly string[],
  terminal: Terminal,
): Promise<ReadonlyMap<string, NamedSeed>> {
  const all = new Map<string, NamedSeed>();
  for (const word of words) {
    const found = await stat(word).catch(() => null);
    if (found === null) throw new Error(`There is no file and no folder at ${word}.`);
    const dir = found.isDirectory() ? word : folderOf(word);
    const seeds = found.isDirectory()
      ? await findSeeds(word, (problem) => terminal.error(describeFile(problem, word)))
      : seedAt(dir, word);
    for (const [id, file] of seeds) {
      const other = all.get(id)?.file;
      if (other !== undefined && path.resolve(other) !== path.resolve(file))
        throw new Error(`${other} and ${file} are both called ${id}. Inspect them one by one.`);
      all.set(id, { file, dir });
    }
  }
  return all;
}

const isFolder = (word: string): boolean => statSync(word).isDirectory();

/** @throws Error when the stories would be written among the seeds that the words name. */
function checkOut(out: string | undefined, words: readonly string[]): void {
  if (out === undefined) return;
  const holder = words.find((word) => isInside(path.resolve(word), path.resolve(out)));
  if (holder !== undefined)
    throw new Error(`--out ${out} lies among the seeds of ${holder}. Name a folder elsewhere.`);
}

/** A single file belongs to the nearest folder called `seeds`, or to the one it lies in. */
function folderOf(file: string): string {
  const folders = path.resolve(file).split(path.sep);
  const root = folders.lastIndexOf('seeds');
  return root < 0 ? path.dirname(path.resolve(file)) : folders.slice(0, root + 1).join(path.sep);
}

const seedAt = (dir: string, file: string): ReadonlyMap<string, string> =>
  new Map([[seedId(dir, path.resolve(file)) ?? path.basename(file), file]]);

const countBlocks = ({ sections }: Story): number =>
  sections.reduce((sum, { blocks }) => sum + blocks.length, 0);

function row(story: Story): string {
  const photo = story.photos[0];
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['headline', story.headline],
    ['kicker', story.kicker],
    ['standfirst', story.standfirst],
    ['byline', story.byline],
    ['dateline', story.dateline && [story.dateline.place, story.dateline.source].join(' / ')],
    ['caption', photo && [photo.caption, photo.credit].join(' / ')],
    ['dates', story.dates.map(({ iso }) => iso).join(', ')],
    [
      'body',
      `${englishCount(story.sections.length, 'section')}, ${englishCount(countBlocks(story), 'block')}`,
    ],
    ...story.sections.map(({ subhead }) => ['subhead', subhead] as const),
    ...story.related.map((headline) => ['related', headline] as const),
    ['tags', story.tags.join('، ')],
    ['furniture', story.furniture.join(' | ')],
    ...story.warnings.map(({ line, message }) => ['warning', `line ${line}: ${message}`] as const),
  ];
  const lines = facts.flatMap(([name, text]) => (text ? `  ${name.padEnd(11)}${text}` : []));
  return [`${story.id} (${story.lang})`, ...lines].join('\n');
}

/** Says all that is wrong with a seed that gave no story. */
function tellUnread(reading: SeedReading, file: string, terminal: Terminal): void {
  if (reading.kind === 'story') return;
  for (const problem of seedProblems(reading)) terminal.error(describe(problem, file));
}

/**
 * `npm run inspect`: prints or writes what was understood of each seed.
 *
 * @param words files, folders, and `--out` with a folder.
 * @returns 1 when a seed cannot be read or the words make no sense, else 0.
 */
export async function inspect(
  words: readonly string[],
  shownOn = processTerminal,
): Promise<number> {
  const terminal = safeTerminal(shownOn);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, explain: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error(USAGE);
    checkOut(values.out, positionals);
    const seeds = await seedsNamed(positionals, terminal);
    const [only] = positionals;
    const isOneFile = positionals.length === 1 && only !== undefined && !isFolder(only);
    if (values.explain === true) return explain(seeds, terminal);
    const readings = [...seeds].map(([id, { file, dir }]) => {
      const reading = readSeedFile(file, id, dir);
      tellUnread(reading, file, terminal);
      return reading;
    });
    return show(readings, { folder: values.out, isOneFile }, terminal);
  } catch (error) {
    const isOption =
      error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    terminal.error(isOption || !(error instanceof Error) ? USAGE : error.message);
    return 1;
  }
}

/** By how much a line is what it is, or who says so. */
function decidedBy({ margin, runnerUp, guess, givesWay }: ExplainedLine): string {
  if (givesWay) return 'the front matter says another headline in its place';
  return guess === null
    ? `ahead of ${runnerUp} by ${margin.toFixed(1)}`
    : `said in the front matter; else ${guess}`;
}

/** One line of a seed with its role, the role it nearly had, and why. */
const explainedLine = (explained: ExplainedLine): string =>
  [
    `${String(explained.line).padStart(5)}  ${explained.role.padEnd(14)}${explained.text}`,
    `${' '.repeat(7)}${decidedBy(explained)}`,
    ...explained.features.map(
      ({ because, score }) => `${' '.repeat(9)}${score.toFixed(1)}  ${because}`,
    ),
  ].join('\n');

function explain(seeds: ReadonlyMap<string, NamedSeed>, terminal: Terminal): number {
  const explanations: Explanation[] = [];
  let code = 0;
  for (const [id, { file, dir }] of seeds) {
    const taken = seedBytes(file, id, dir);
    const reading = taken.kind === 'bytes' ? readSeed(taken.bytes, id) : taken.reading;
    tellUnread(reading, file, terminal);
    if (reading.kind === 'error') code = 1;
    if (reading.kind === 'story' && taken.kind === 'bytes')
      explanations.push(explainSeed(taken.bytes, id));
  }
  if (terminal.isTerminal)
    for (const { id, lines } of explanations)
      terminal.out([id, ...lines.map(explainedLine)].join('\n'));
  else terminal.out(JSON.stringify(explanations, null, 1));
  return code;
}

/** Writes the stories. @returns whether all could be written. */
function writeAll(folder: string, stories: readonly Story[], terminal: Terminal): boolean {
  const outcomes = stories.map((story) => writeStory(folder, story));
  for (const outcome of outcomes) if (outcome.kind !== 'written') terminal.error(outcome.message);
  return outcomes.every(({ kind }) => kind !== 'failed');
}

function print(readings: readonly SeedReading[], isOneFile: boolean, terminal: Terminal): void {
  const stories = storiesAmong(readings);
  if (terminal.isTerminal) for (const story of stories) terminal.out(row(story));
  else terminal.out(JSON.stringify(isOneFile ? (stories[0] ?? null) : stories, null, 1));
}

function show(
  readings: readonly SeedReading[],
  { folder, isOneFile }: { readonly folder: string | undefined; readonly isOneFile: boolean },
  terminal: Terminal,
): number {
  let isDone = readings.every(({ kind }) => kind !== 'error');
  if (folder === undefined) print(readings, isOneFile, terminal);
  else isDone = writeAll(folder, storiesAmong(readings), terminal) && isDone;
  return isDone ? 0 : 1;
}

const processTerminal: Terminal = {
  isTerminal: process.stdout.isTTY,
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
};
