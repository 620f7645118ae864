import { benchHostile } from './hostile.ts';
import { benchLiveEdits } from './live-edits.ts';
import { benchParse } from './parse.ts';
import { benchWeights } from './weights.ts';

type Bench = () => Promise<number>;

const BENCHES: Readonly<Record<string, Bench>> = {
  weights: benchWeights,
  parse: async () => {
    benchParse();
    return 0;
  },
  live: async () => {
    await benchLiveEdits();
    return 0;
  },
  hostile: async () => {
    await benchHostile();
    return 0;
  },
};

/**
 * `npm run bench -- [name…]`: measures what is named, or all.
 * @returns an exit code: 1 when a budget is broken or a name is unknown
 */
export async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    const known = Object.keys(BENCHES).join(', ');
    console.error(`There is no bench called ${unknown.join(', ')}. There are: ${known}.`);
    return 1;
  }
  let code = 0;
  for (const [name, run] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}`);
    code = Math.max(code, await run());
  }
  return code;
}
