import { storyCount } from '../build/options.ts';

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
        FOLDER, or a folder below it, has labels.json and seeds/
  related [--stories 10000]: what it takes to rank so many stories`;

/** What `npm run bench -- related` is asked to score. */
export interface RelatedBenchOptions extends LabelledBenchOptions {
  /** Stories of the edition that is ranked; null for none. */
  readonly stories: number | null;
}

/** The options of `related` as `parseArgs` of `node:util` wants them. */
export const RELATED_BENCH_FLAGS = {
  ...LABELLED_BENCH_FLAGS,
  stories: { type: 'string' },
} as const;

/**
 * Reads the words behind the options: no edition is ranked where a set is named, or figures are asked for.
 * @throws UsageError for a word that is no number
 */
export const relatedBenchOptions = ({
  set = null,
  json = false,
  stories,
}: {
  readonly set?: string | null;
  readonly json?: boolean;
  readonly stories?: string | undefined;
}): RelatedBenchOptions => ({
  set,
  json,
  stories: stories === undefined && (set !== null || json) ? null : storyCount(stories),
});
