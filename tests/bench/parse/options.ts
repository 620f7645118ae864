/** What `npm run bench -- parse` is asked to score. */
export interface ParseBenchOptions {
  /** A folder of labelled stories to score alone; null for all the material. */
  readonly set: string | null;
  /** True for one line of JSON a set, with nothing beside. */
  readonly json: boolean;
  /** True for a report of which outlets each rule is seen in. */
  readonly rules: boolean;
}

/** The options as `parseArgs` of `node:util` wants them. */
export const PARSE_BENCH_FLAGS = {
  set: { type: 'string' },
  json: { type: 'boolean' },
  rules: { type: 'boolean' },
} as const;

/** What stands behind the options. */
export interface ParseBenchWords {
  readonly set?: string | undefined;
  readonly json?: boolean | undefined;
  readonly rules?: boolean | undefined;
}

export const PARSE_BENCH_USAGE = `  parse [--set FOLDER] [--json] [--rules]
        FOLDER holds NAME.txt and NAME.expected.json; --rules says in which outlets each rule is seen`;

/** Returns what the options' words ask for. */
export function parseBenchOptions({
  set,
  json = false,
  rules = false,
}: ParseBenchWords): ParseBenchOptions {
  return { set: set ?? null, json, rules };
}
