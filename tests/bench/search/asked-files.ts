import { gunzipSync } from 'node:zlib';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { search } from '../../../src/search/query/search.ts';
import { wordsOf } from '../../../src/arabic/text/fold.ts';

/** What one query cost a reader who had searched for nothing before. */
export interface QueryCost {
  readonly query: string;
  /** Bytes of the files that were asked for before the first results, as they are sent. */
  readonly bytes: number;
  readonly files: number;
  /** What a processor takes from the last file to the results. */
  readonly milliseconds: number;
}

/** Results of the first page. */
const SHOWN = 10;

/** Times that the work is measured; the least counts, as other work never makes it less. */
const RUNS = 3;

/** Shorter words are mostly those that stand everywhere. */
const MIN_LETTERS = 4;

/**
 * Returns queries of so many words, which stand one after the other in a headline: of headlines that lie
 * evenly in the edition.
 *
 * @param count how many queries.
 */
export function queriesFrom(
  headlines: readonly string[],
  words: number,
  count: number,
): readonly string[] {
  const step = Math.max(1, Math.floor(headlines.length / count));
  return headlines
    .filter((_, at) => at % step === 0)
    .flatMap((headline) => {
      const long = wordsOf(headline).filter(({ length }) => length >= MIN_LETTERS);
      return long.length < words ? [] : long.slice(0, words).join(' ');
    })
    .slice(0, count);
}

/** Searches as a first visit does, with files that are packed, and counts what it asks for. */
export async function costOf(
  files: ReadonlyMap<string, Uint8Array>,
  query: string,
): Promise<QueryCost> {
  const asked = new Set<string>();
  let bytes = 0;
  const unpacked = new Map<string, Uint8Array>();
  const answer = async (): Promise<void> => {
    const index = await openIndex(async (name) => {
      const known = unpacked.get(name);
      if (known !== undefined) return known;
      const packed = files.get(name);
      if (packed === undefined) throw new Error(`The index has no ${name}.`);
      asked.add(name);
      bytes += packed.length;
      const file = new Uint8Array(gunzipSync(packed));
      unpacked.set(name, file);
      return file;
    });
    const { matches } = await search(query, index);
    const shown = matches.stories.subarray(0, SHOWN);
    await Promise.all(Array.from(shown, (story) => index.listed(story)));
    await index.facts();
  };
  await answer();
  // Again with all files at hand: what is left is the work from the last of them to the results.
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    await answer();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { query, bytes, files: asked.size, milliseconds: Math.min(...times) };
}
