import { storyCount } from '../build/options.ts';

/** What `npm run bench -- search` is asked to score. */
export interface SearchBenchOptions {
  /** A file of pairs to score alone; null for those at hand. */
  readonly pairs: string | null;
  /** Stories of the edition whose cost is measured; null to measure none. */
  readonly stories: number | null;
  /** True for one line of JSON, with nothing beside. */
  readonly json: boolean;
}

/** The options as `parseArgs` of `node:util` wants them. */
export const SEARCH_BENCH_FLAGS = {
  pairs: { type: 'string' },
  stories: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const SEARCH_BENCH_USAGE = `  search [--pairs FILE.json] [--json], or [--stories 10000]: what a search costs in so many stories
        FILE has documents: [{ id, text }] and pairs: [{ category, query, expected, mustBeFirst }]`;

/** The words that stand behind the options. */
export interface SearchBenchWords {
  readonly pairs?: string | undefined;
  readonly stories?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Reads the options' words: what a search costs is left out where pairs are named, or figures of them asked for.
 * @throws UsageError for a word that is no number
 */
export const searchBenchOptions = ({
  pairs,
  stories,
  json = false,
}: SearchBenchWords): SearchBenchOptions => ({
  pairs: pairs ?? null,
  json,
  stories: stories === undefined && (pairs !== undefined || json) ? null : storyCount(stories),
});
