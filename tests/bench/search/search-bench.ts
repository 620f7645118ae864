import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MIN_PAIRS_FOUND } from '../budgets.ts';
import { SEED_MAKER } from '../build/make-seeds.ts';
import { MATERIAL } from '../material.ts';
import { benchSearchCost } from './cost-bench.ts';
import type { SearchBenchOptions } from './options.ts';
import { readPairs, scorePairs, type ScoredPair } from './score-pairs.ts';

/** The project's own pairs, then those beside it. */
const FILES: readonly string[] = [
  join('tests', 'search', 'pairs.json'),
  join('tests', 'search', 'second-pairs.json'),
  join('tests', 'search', 'third-pairs.json'),
  join('tests', 'search', 'fourth-pairs.json'),
  join(MATERIAL, 'search', 'pairs.json'),
];

const foundIn = (scored: readonly ScoredPair[]): number =>
  scored.filter(({ isFound }) => isFound).length;

function printScore(file: string, scored: readonly ScoredPair[]): void {
  console.log(`${file}: ${foundIn(scored)} of ${scored.length} pairs`);
  for (const category of new Set(scored.map(({ pair }) => pair.category))) {
    const pairs = scored.filter(({ pair }) => pair.category === category);
    console.log(`  ${category.padEnd(12)} ${foundIn(pairs)} of ${pairs.length}`);
  }
  for (const { pair, isFound, first } of scored)
    if (!isFound)
      console.log(`  missed: ${pair.query} (${pair.expected}); first: ${first.join(', ')}`);
}

/**
 * Prints how many pairs of queries and documents the search finds, then what it costs.
 *
 * @returns an exit code: 1 when fewer are found than the bound, or it costs more
 */
export async function benchSearch({ pairs, json, stories }: SearchBenchOptions): Promise<number> {
  let code = 0;
  for (const file of pairs === null ? FILES : [pairs]) {
    if (!existsSync(file)) {
      console.log(`search: ${file} is not there, so nothing can be scored.`);
      continue;
    }
    const scored = await scorePairs(readPairs(file));
    const found = foundIn(scored);
    if (json) console.log(JSON.stringify({ set: basename(file), pairs: scored.length, found }));
    else printScore(file, scored);
    if (found < MIN_PAIRS_FOUND * scored.length) code = 1;
  }
  if (stories === null) return code;
  if (!existsSync(SEED_MAKER)) {
    console.log(`search: ${SEED_MAKER} is not there, so its cost cannot be measured.`);
    return code;
  }
  return Math.max(code, await benchSearchCost(stories));
}
