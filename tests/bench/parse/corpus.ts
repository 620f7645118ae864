import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../../../src/story/read-seed.ts';
import { MATERIAL } from '../material.ts';

const FOLDER = join(MATERIAL, 'corpus');

/** Where the labelled stories lie, beside the project; their texts are not ours to commit. */
export const CORPUS = existsSync(FOLDER) ? realpathSync(FOLDER) : FOLDER;

/** What the scorer says of a set: each figure by its name, in its order. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of a set, and the names of the stories that are not wholly right. */
export interface Scored {
  readonly figures: Figures;
  readonly wrong: readonly string[];
}

/** The names of the stories of a folder, in order. */
export const storyNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .toSorted();

function writeStories(folder: string, target: string): void {
  for (const name of storyNames(folder)) {
    const reading = readSeed(readFileSync(join(folder, `${name}.txt`)), name);
    const file = join(target, `${name}.json`);
    if (reading.kind === 'story') writeFileSync(file, JSON.stringify(reading.story));
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function figuresIn(all: unknown): Figures {
  const entries = isRecord(all) ? Object.entries(all) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function wrongIn(rows: unknown): readonly string[] {
  return (Array.isArray(rows) ? rows.filter(isRecord) : [])
    .filter(({ m: measures }) => isRecord(measures) && measures.perfect !== 1)
    .map(({ id }) => String(id));
}

/**
 * Returns what the scorer says of the stories of a folder, read by the parser of this checkout.
 *
 * @param folder holds `NAME.txt` and `NAME.expected.json`.
 * @param work an empty folder for what is written meanwhile.
 */
export function scoreFolder(folder: string, work: string): Scored {
  const stories = join(work, 'stories');
  const shaped = join(work, 'shaped');
  mkdirSync(stories, { recursive: true });
  writeStories(folder, stories);
  execFileSync(process.execPath, [join(CORPUS, 'adapt.mjs'), stories, shaped]);
  const output = execFileSync(
    process.execPath,
    [join(CORPUS, 'score.mjs'), folder, shaped, '--json'],
    { maxBuffer: 2 ** 28 },
  );
  const said: unknown = JSON.parse(output.toString());
  if (!isRecord(said)) return { figures: {}, wrong: [] };
  return { figures: figuresIn(said.all), wrong: wrongIn(said.rows) };
}
