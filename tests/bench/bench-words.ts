import { parseArgs } from 'node:util';
import { UsageError } from '../../src/node/usage-error.ts';
import {
  BUILD_BENCH_FLAGS,
  buildBenchOptions,
  BUILD_BENCH_USAGE,
  type BuildBenchOptions,
} from './build/options.ts';
import { LINKS_BENCH_FLAGS, LINKS_BENCH_USAGE, type LinksBenchOptions } from './links/options.ts';
import {
  PARSE_BENCH_FLAGS,
  parseBenchOptions,
  PARSE_BENCH_USAGE,
  type ParseBenchOptions,
} from './parse/options.ts';
import {
  LABELLED_BENCH_FLAGS,
  LABELLED_BENCH_USAGE,
  RELATED_BENCH_FLAGS,
  relatedBenchOptions,
  type LabelledBenchOptions,
  type RelatedBenchOptions,
} from './related/options.ts';
import {
  SEARCH_BENCH_FLAGS,
  searchBenchOptions,
  SEARCH_BENCH_USAGE,
  type SearchBenchOptions,
} from './search/options.ts';

/** Takes many minutes and wants the machine for itself: it runs only when it is named. */
const LONG_BENCH = 'build';

const usageOf = (
  known: readonly string[],
): string => `npm run bench -- [name…] [options of build, parse, links, places, related or search]

  ${known.join(', ')}; without a name, all but ${LONG_BENCH}
${BUILD_BENCH_USAGE}
${PARSE_BENCH_USAGE}
${LINKS_BENCH_USAGE}
${LABELLED_BENCH_USAGE}
${SEARCH_BENCH_USAGE}`;

/** What is to be measured. */
export interface NamedBenches {
  readonly names: readonly string[];
  readonly options: BenchOptions;
}

/** The options of the benches that have some, by the name of the bench. */
export interface BenchOptions {
  readonly build: BuildBenchOptions;
  readonly parse: ParseBenchOptions;
  readonly links: LinksBenchOptions;
  readonly places: LabelledBenchOptions;
  readonly related: RelatedBenchOptions;
  readonly search: SearchBenchOptions;
}

const FLAGS_OF = {
  build: BUILD_BENCH_FLAGS,
  parse: PARSE_BENCH_FLAGS,
  links: LINKS_BENCH_FLAGS,
  places: LABELLED_BENCH_FLAGS,
  related: RELATED_BENCH_FLAGS,
  search: SEARCH_BENCH_FLAGS,
} as const satisfies { readonly [name in keyof BenchOptions]: object };

const FLAGS = {
  ...FLAGS_OF.build,
  ...FLAGS_OF.parse,
  ...FLAGS_OF.links,
  ...FLAGS_OF.places,
  ...FLAGS_OF.search,
};

/** Returns the benches that have an option. */
const benchesWith = (option: string): readonly string[] =>
  Object.entries(FLAGS_OF).flatMap(([name, flags]) => (Object.hasOwn(flags, option) ? name : []));

function parseWords(words: readonly string[], known: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message}\n\n${usageOf(known)}`);
  }
}

/**
 * Reads the words of `npm run bench -- …`.
 *
 * @param known the names of all benches.
 * @throws UsageError when there is no such bench or option, an option has no bench to belong to, or
 *   its value makes no sense
 */
export function benchesNamed(words: readonly string[], known: readonly string[]): NamedBenches {
  const { values, positionals } = parseWords(words, known);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UsageError(
      `There is no bench called ${unknown.join(', ')}. There are: ${known.join(', ')}.`,
    );
  const lost = Object.keys(values).find(
    (option) => !benchesWith(option).some((name) => positionals.includes(name)),
  );
  if (lost !== undefined)
    throw new UsageError(
      `--${lost} is an option of ${benchesWith(lost).join(', ')}, which is not named.\n\n${usageOf(known)}`,
    );
  const names = known.filter((name) =>
    positionals.length === 0 ? name !== LONG_BENCH : positionals.includes(name),
  );
  const { pairs = null, set = null, json = false } = values;
  return {
    names,
    options: {
      build: buildBenchOptions(values),
      parse: parseBenchOptions(values),
      links: { pairs, json },
      places: { set, json },
      search: searchBenchOptions(values),
      related: relatedBenchOptions(values),
    },
  };
}
