/** What `npm run bench -- search` is asked to score. */
export interface SearchBenchOptions {
  /** A file of pairs to score alone; null for those at hand. */
  readonly pairs: string | null;
  /** True for one line of JSON, with nothing beside. */
  readonly json: boolean;
}

/** The options as `parseArgs` of `node:util` wants them. */
export const SEARCH_BENCH_FLAGS = {
  pairs: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const SEARCH_BENCH_USAGE = `  search [--pairs FILE.json] [--json]
        FILE has documents: [{ id, text }] and pairs: [{ category, query, expected, mustBeFirst }]`;
