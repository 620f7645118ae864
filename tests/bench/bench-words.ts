import { parseArgs } from 'node:util';
import { UsageError } from '../../src/node/usage-error.ts';
import {
  BUILD_BENCH_FLAGS,
  buildBenchOptions,
  BUILD_BENCH_USAGE,
  type BuildBenchOptions,
} from './build/options.ts';

/** Takes many minutes and wants the machine for itself: it runs only when it is named. */
const LONG_BENCH = 'build';

const usageOf = (known: readonly string[]): string => `npm run bench -- [name…] [options of build]

  ${known.join(', ')}; without a name, all but ${LONG_BENCH}
${BUILD_BENCH_USAGE}`;

/** What is to be measured. */
export interface NamedBenches {
  readonly names: readonly string[];
  readonly options: BuildBenchOptions;
}

function parseWords(words: readonly string[], known: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: BUILD_BENCH_FLAGS, allowPositionals: true });
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
  const [option] = Object.keys(values);
  if (option !== undefined && !positionals.includes(LONG_BENCH))
    throw new UsageError(
      `--${option} is an option of ${LONG_BENCH}, which is not named.\n\n${usageOf(known)}`,
    );
  const names = known.filter((name) =>
    positionals.length === 0 ? name !== LONG_BENCH : positionals.includes(name),
  );
  return { names, options: buildBenchOptions(values) };
}
