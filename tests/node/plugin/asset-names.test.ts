import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { ASSET_NAMES } from '../../../src/node/plugin/asset-names.ts';

/** Enough that of names in letters, digits, `-` and `_` many would begin with the last two. */
const MANY = 1000;

test('no asset has a name that a host leaves out, and no two have one name', async () => {
  const entry = 'entry';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: entry, output: ASSET_NAMES } },
    plugins: [
      {
        name: 'many-assets',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? 'console.log(1)' : null),
        buildStart() {
          for (let number = 0; number < MANY; number += 1)
            this.emitFile({ type: 'asset', name: `_${number}.woff2`, source: String(number) });
        },
      },
    ],
  });
  if (!('output' in built)) throw new Error('The build gave nothing.');
  const names = built.output.map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(MANY + 1);
  for (const name of names) expect(path.basename(name)).toMatch(/^[a-z0-9]{8}\.(?:js|woff2)$/u);
});
