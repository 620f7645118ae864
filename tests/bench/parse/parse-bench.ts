import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../../../src/node/usage-error.ts';
import { CORPUS, scoreFolder, storyNames, type Scored } from './corpus.ts';
import { gridLines } from './grids.ts';
import { labelledStories } from './labelled-story.ts';
import type { ParseBenchOptions } from './options.ts';
import { randomFrom } from './random.ts';
import { recombined } from './recombine.ts';
import { ruleLines } from './rules.ts';

/** Enough stories that one of them weighs a fourth of a hundredth. */
const RECOMBINED_STORIES = 400;
const RANDOM_SEED = 11;

/** Writes stories that are put together from those of a folder, with their truth. */
function writeRecombined(folder: string, target: string): string {
  mkdirSync(target, { recursive: true });
  const stories = recombined(labelledStories(folder), RECOMBINED_STORIES, randomFrom(RANDOM_SEED));
  for (const { text, truth } of stories) {
    writeFileSync(join(target, `${truth.id}.txt`), text);
    writeFileSync(join(target, `${truth.id}.expected.json`), JSON.stringify(truth));
  }
  return target;
}

/** Names of wrong stories that are printed of one set. */
const MAX_NAMES = 30;

/** How a set's figures are printed: for people, or as one line of JSON. */
function printScored(set: string, { figures, wrong }: Scored, json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ set, ...figures }));
    return;
  }
  console.log(`\n${set}`);
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value}`)
      .join(' | '),
  );
  const names = wrong.slice(0, MAX_NAMES).join(', ');
  if (wrong.length > 0)
    console.log(`not wholly right: ${names}${wrong.length > MAX_NAMES ? ', …' : ''}`);
}

/** The folders to score, by what they are called. */
function foldersOf(
  { set }: ParseBenchOptions,
  work: string,
): readonly (readonly [string, string])[] {
  if (set !== null) return [[basename(resolve(set)), set]];
  const sets = ['dev', 'layouts', 'seed'].map((name) => [name, join(CORPUS, name)] as const);
  return [
    ...sets,
    ['recombined', writeRecombined(join(CORPUS, 'dev'), join(work, 'recombined-stories'))],
  ];
}

function benchIn(work: string, options: ParseBenchOptions): void {
  for (const [name, folder] of foldersOf(options, work))
    printScored(name, scoreFolder(folder, join(work, name)), options.json);
  if (options.set === null && !options.json) console.log(`\n${gridLines(work).join('\n')}`);
  if (options.rules) console.log(`\n${ruleLines(options.set ?? join(CORPUS, 'dev')).join('\n')}`);
}

/**
 * Prints the scorer's figures for the labelled stories, those put together from them, and the grids;
 * or that the material is not there.
 *
 * @throws UsageError for a folder without stories
 */
export function benchParse(options: ParseBenchOptions): void {
  if (!existsSync(CORPUS)) {
    console.log(`parse: ${CORPUS} is not there, so nothing can be scored.`);
    return;
  }
  const { set } = options;
  if (set !== null && (!existsSync(set) || storyNames(set).length === 0))
    throw new UsageError(`--set is "${set}". Name a folder with NAME.txt and NAME.expected.json.`);
  const work = mkdtempSync(join(tmpdir(), 'waraq-parse-'));
  try {
    benchIn(work, options);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
