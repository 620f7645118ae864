import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, root, type BuildStage } from '../build-stage.ts';

let stage: BuildStage;
/** Among the packages of the project, so that the configuration finds them. */
let folder: string;
beforeEach(() => {
  stage = openStage();
  const cache = path.join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, 'waraq-output-'));
});
afterEach(() => {
  stage.remove();
  rmSync(folder, { recursive: true });
});

/** Writes a configuration whose plugin is told this of outputs. */
function configWith(name: string, outputs: string): readonly string[] {
  const file = path.join(folder, `${name}.config.ts`);
  const plugin = path.join(root, 'src', 'node', 'plugin', 'waraq.ts');
  writeFileSync(
    file,
    `import react from '@vitejs/plugin-react';
     import { seeds } from ${JSON.stringify(plugin)};
     export default {
       root: ${JSON.stringify(root)},
       publicDir: 'src/public',
       plugins: [react(), seeds({ outputs: ${outputs} })],
     };`,
  );
  return ['--config', file];
}

const feed = `[{
  name: 'feed',
  time: 'after-pages',
  key: ({ fingerprint }) => fingerprint,
  *files({ edition, address }) {
    const lines = edition.stories.map(({ path, storyRecord }) =>
      [storyRecord.headline, address.site + address.base + path.slice(1)].join(' '));
    yield { kind: 'content', name: 'feeds/news.txt', content: lines.join('\\n') };
  },
}]`;

test('an output that the configuration adds is written, left as it is, and goes with it', async () => {
  const site = { WARAQ_SITE: 'https://paper.example' };
  stage.seed('a.txt', 'عنوان أول');
  stage.seed('b.txt', 'عنوان ثان');
  const withFeed = configWith('with', feed);
  await stage.build(site, withFeed);
  expect(stage.read('feeds/news.txt')).toBe(
    [
      'عنوان ثان https://paper.example/story/عنوان-ثان/',
      'عنوان أول https://paper.example/story/عنوان-أول/',
    ].join('\n'),
  );

  const before = stage.stamps();
  expect(await stage.build(site, withFeed)).toMatch(/\n0 files written, \d+ unchanged, 0 deleted/);
  expect(stage.stamps()).toEqual(before);

  rmSync(path.join(stage.seeds, 'b.txt'));
  await stage.build(site, withFeed);
  expect(stage.read('feeds/news.txt')).not.toContain('عنوان ثان');

  expect(await stage.build(site, configWith('without', '[]'))).toMatch(/, 1 deleted/);
  expect(stage.files().filter((name) => name.startsWith('feeds'))).toEqual([]);
});
