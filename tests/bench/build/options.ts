import { UsageError } from '../../../src/node/usage-error.ts';
import { COMMON_STORIES } from './make-seeds.ts';
import { isPeerName, PEER_NAMES, type PeerName } from './peers.ts';

/** What `npm run bench -- build` is asked to measure. */
export interface BuildBenchOptions {
  /** Stories of the edition that is compared with the peers. */
  readonly stories: number;
  /** Stories of the edition that shows how time and memory grow. */
  readonly large: number;
  /** How often each thing is timed; the median counts. */
  readonly runs: number;
  readonly peers: readonly PeerName[];
}

/** The options as `parseArgs` of `node:util` wants them. */
export const BUILD_BENCH_FLAGS = {
  stories: { type: 'string' },
  large: { type: 'string' },
  runs: { type: 'string' },
  peers: { type: 'string' },
} as const;

/** The words that stand behind the options. */
export type BuildBenchWords = { readonly [name in keyof typeof BUILD_BENCH_FLAGS]?: string };

export const BUILD_BENCH_USAGE = `  build [--stories 10000] [--large 50000] [--runs 3] [--peers ${PEER_NAMES.join(',')}]
        editions of at least ${COMMON_STORIES} stories; --peers '' for none; takes minutes`;

function wholeNumber(name: string, word: string, least: number): number {
  const number = Number(word);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`--${name} is "${word}". Write a whole number, ${least} or more.`);
}

/**
 * Reads how many stories an edition is to have.
 * @throws UsageError for a word that is no number, or too small a one
 */
export const storyCount = (word = '10000'): number => wholeNumber('stories', word, COMMON_STORIES);

/**
 * Reads the options' words.
 * @throws UsageError for a word that is no number, or a peer that is not known
 */
export function buildBenchOptions(words: BuildBenchWords): BuildBenchOptions {
  const peers = (words.peers ?? PEER_NAMES.join(',')).split(',').filter((name) => name !== '');
  const unknown = peers.filter((name) => !isPeerName(name));
  if (unknown.length > 0)
    throw new UsageError(
      `There is no peer called ${unknown.join(', ')}. There are: ${PEER_NAMES.join(', ')}.`,
    );
  return {
    stories: storyCount(words.stories),
    large: wholeNumber('large', words.large ?? '50000', COMMON_STORIES),
    runs: wholeNumber('runs', words.runs ?? '3', 1),
    peers: peers.filter(isPeerName),
  };
}
