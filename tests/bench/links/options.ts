/** What `npm run bench -- links` is asked to score. */
export interface LinksBenchOptions {
  /** A file of pairs to score in place of the project's own; null for those. */
  readonly pairs: string | null;
  /** True for one line of JSON, with nothing beside. */
  readonly json: boolean;
}

/** The options as `parseArgs` of `node:util` wants them. */
export const LINKS_BENCH_FLAGS = { pairs: { type: 'string' }, json: { type: 'boolean' } } as const;

export const LINKS_BENCH_USAGE = `  links [--pairs FILE.json] [--json]
        FILE.json holds [{ named, headline, same: true|false }]`;
