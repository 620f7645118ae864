import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type BuildStage } from '../build-stage.ts';

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

const compressed = (): readonly string[] =>
  stage.files().filter((name) => /\.(?:br|gz)$/.test(name));

test('compressed files follow the pages, and go when nobody asks for them any more', async () => {
  stage.seed('a.txt', 'خبر أول');
  stage.seed('b.txt', 'خبر ثان');
  await stage.build({}, ['--compress']);
  expect(compressed()).toContain('story/خبر-ثان/index.html.br');
  expect(await stage.build({}, ['--compress'])).toMatch(/\n0 files written/);

  rmSync(path.join(stage.seeds, 'b.txt'));
  await stage.build({}, ['--compress']);
  expect(stage.files().filter((name) => name.startsWith('story/خبر-ثان/'))).toEqual([]);
  const front = gunzipSync(readFileSync(path.join(stage.out, 'index.html.gz'))).toString();
  expect(front).toBe(stage.read('index.html'));

  await stage.build();
  expect(compressed()).toEqual([]);
});

test('a host may be named on the command line', async () => {
  stage.seed('a.txt', 'خبر أول');
  await stage.build({}, ['--host=github-pages']);
  expect(stage.files()).toContain('.nojekyll');
  await expect(stage.build({}, ['--host'])).rejects.toThrow(/WARAQ_HOST is "\?"/);
});
