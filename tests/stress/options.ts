import { parseArgs } from 'node:util';
import { UsageError } from '../../src/node/usage-error.ts';

/** What `npm run test:stress` is asked to do. */
export interface StressOptions {
  readonly walks: number;
  /** The number that the first walk draws its steps from; the next walk has the next number. */
  readonly seed: number;
}

const USAGE = `npm run test:stress -- [--walks 200] [--seed NUMBER]
  the walk that failed again: --walks 1 --seed NUMBER, as it was printed`;

const DEFAULT_WALKS = 200;

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`«${text}» is no number.\n${USAGE}`);
  return Number(text);
}

/**
 * Reads the words of the command.
 * @param anySeed what to begin with where no seed is named
 * @throws UsageError for a word that makes no sense
 */
export function stressOptions(words: readonly string[], anySeed: number): StressOptions {
  const options = { walks: { type: 'string' }, seed: { type: 'string' } } as const;
  let walks: string | undefined;
  let seed: string | undefined;
  try {
    ({ walks, seed } = parseArgs({ args: [...words], options }).values);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  return {
    walks: walks === undefined ? DEFAULT_WALKS : wholeNumber(walks),
    seed: seed === undefined ? anySeed : wholeNumber(seed),
  };
}
