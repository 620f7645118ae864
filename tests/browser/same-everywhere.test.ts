import { build } from 'vite';
import { expect, inject } from 'vitest';
import { readSeed } from '../../src/story/read-seed.ts';
import { storyCases } from '../fixtures/stories.ts';
import { test, useBrowser } from './reader-test.ts';

useBrowser();

/** The parser as one script that leaves `parser.readSeed` behind. */
async function parserScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/story/read-seed.ts', formats: ['iife'], name: 'parser' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The parser was not built.');
  return first.output[0].code;
}

test('a seed is read in the browser as it is read in Node', async ({ reader }) => {
  const page = await reader.open(inject('oneStory'));
  const script = await parserScript();
  const cases = storyCases();
  expect(cases.length).toBeGreaterThan(5);
  for (const { name, bytes } of cases) {
    const call = `parser.readSeed(Uint8Array.from(${JSON.stringify([...bytes])}), '${name}')`;
    const inBrowser = await page.evaluate<string>(
      `(() => { ${script}; return JSON.stringify(${call}); })()`,
    );
    expect(inBrowser).toBe(JSON.stringify(readSeed(bytes, name)));
  }
});
