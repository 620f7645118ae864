import { readFileSync } from 'node:fs';
import { UsageError } from '../../../src/node/usage-error.ts';
import { MIN_LINK_PRECISION, MIN_LINK_RECALL } from '../budgets.ts';
import type { LinksBenchOptions } from './options.ts';
import { HEADLINE_PAIRS, type HeadlinePair } from './pairs.ts';
import { isLinked, precisionOf, recallOf, scorePairs } from './score-pairs.ts';

function isPair(value: unknown): value is Omit<HeadlinePair, 'kind'> & { kind?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'named' in value &&
    typeof value.named === 'string' &&
    'headline' in value &&
    typeof value.headline === 'string' &&
    'same' in value &&
    typeof value.same === 'boolean'
  );
}

/** @throws UsageError when the file holds no list of pairs */
function readPairs(file: string): readonly HeadlinePair[] {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(read) || !read.every(isPair))
    throw new UsageError(`${file} holds no list of { named, headline, same }.`);
  return read.map(({ named, headline, same, kind }) => ({
    named,
    headline,
    same,
    kind: typeof kind === 'string' ? kind : same ? 'the same' : 'another',
  }));
}

/** Prints what was linked wrongly or not linked, as a reader of the bench wants to see it. */
function printMisses(pairs: readonly HeadlinePair[]): void {
  for (const { named, headline, same } of pairs)
    if (isLinked(named, headline) !== same || isLinked(headline, named) !== same)
      console.log(`${same ? 'not linked' : 'WRONGLY LINKED'}: ${named} / ${headline}`);
}

/**
 * Measures whether named headlines lead to the stories they mean, and to no others.
 *
 * @returns an exit code: 1 when a bound is broken.
 */
export function benchLinks({ pairs: file, json }: LinksBenchOptions): number {
  const pairs = file === null ? HEADLINE_PAIRS : readPairs(file);
  const all = scorePairs(pairs);
  const [precision, recall] = [precisionOf(all), recallOf(all)];
  if (json) console.log(JSON.stringify({ bench: 'links', ...all, precision, recall }));
  else {
    for (const kind of new Set(pairs.map((pair) => pair.kind))) {
      const score = scorePairs(pairs.filter((pair) => pair.kind === kind));
      const said =
        score.alike === 0
          ? `${score.linked} linked wrongly`
          : `recall ${recallOf(score).toFixed(3)}, precision ${precisionOf(score).toFixed(3)}`;
      console.log(`${kind.padEnd(24)} ${String(score.pairs).padStart(4)} pairs  ${said}`);
    }
    console.log(
      `all ${all.pairs} pairs, both ways: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    printMisses(pairs);
  }
  return precision >= MIN_LINK_PRECISION && recall >= MIN_LINK_RECALL ? 0 : 1;
}
