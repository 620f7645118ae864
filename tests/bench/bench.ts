import { UsageError } from '../../src/node/usage-error.ts';
import { benchBuild } from './build/build-bench.ts';
import { benchesNamed, type BenchOptions } from './bench-words.ts';
import { benchHostile } from './hostile.ts';
import { benchEdits } from './dev-edits.ts';
import { benchLinks } from './links/links-bench.ts';
import { benchPage } from './page/page-bench.ts';
import { benchParse } from './parse/parse-bench.ts';
import { benchPlaces } from './related/places-bench.ts';
import { benchRelated } from './related/related-bench.ts';
import { benchSearch } from './search/search-bench.ts';
import { benchWeights } from './weights.ts';

/** @returns an exit code: 1 when a bound is broken */
type Bench = (options: BenchOptions) => Promise<number>;

const BENCHES: Readonly<Record<string, Bench>> = {
  weights: benchWeights,
  parse: async ({ parse }) => {
    benchParse(parse);
    return 0;
  },
  search: ({ search }) => benchSearch(search),
  links: async ({ links }) => benchLinks(links),
  places: async ({ places }) => benchPlaces(places),
  related: async ({ related }) => benchRelated(related),
  edits: async () => {
    await benchEdits();
    return 0;
  },
  hostile: benchHostile,
  page: benchPage,
  build: ({ build }) => benchBuild(build),
};

/**
 * `npm run bench -- [name…] [options]`: measures what is named.
 * @returns an exit code: 1 when a bound is broken or the words make no sense
 */
export async function bench(words: readonly string[]): Promise<number> {
  try {
    const { names, options } = benchesNamed(words, Object.keys(BENCHES));
    let code = 0;
    for (const name of names) {
      if (!options.parse.json) console.log(`\n${name}`);
      code = Math.max(code, (await BENCHES[name]?.(options)) ?? 1);
    }
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
}
