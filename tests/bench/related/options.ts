/** What `npm run bench -- places` and `-- related` are asked to score. */
export interface LabelledBenchOptions {
  /** A folder of labelled stories, or one with such folders below it; null for those at hand. */
  readonly set: string | null;
  /** True for one line of JSON, with nothing beside. */
  readonly json: boolean;
}

/** The options as `parseArgs` of `node:util` wants them. */
export const LABELLED_BENCH_FLAGS = { set: { type: 'string' }, json: { type: 'boolean' } } as const;

export const LABELLED_BENCH_USAGE = `  places, related [--set FOLDER] [--json]
        FOLDER, or a folder below it, has labels.json and seeds/`;
