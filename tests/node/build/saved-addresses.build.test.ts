import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type BuildStage } from '../build-stage.ts';

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

const addresses = () => path.join(stage.seeds, '.addresses');

/** The site as a build without a cache or an older site makes it of the same seeds. */
async function cleanBuild(): Promise<ReadonlyMap<string, string>> {
  const out = path.join(stage.folder, 'clean');
  rmSync(out, { recursive: true, force: true });
  await stage.build({ WARAQ_OUT: out, WARAQ_CACHE: path.join(stage.folder, 'clean-cache') });
  return stage.contents(out);
}

test('a corrected headline keeps its old address, in a clean build too', async () => {
  stage.seed('a.txt', 'الجسر يفتح غدا');
  await stage.build();
  stage.seed('a.txt', 'الجسر يفتح اليوم');
  await stage.build();
  expect(stage.read('story/الجسر-يفتح-غدا/index.html')).toContain(
    `url=${encodeURI('/story/الجسر-يفتح-اليوم/')}`,
  );
  expect(readFileSync(addresses(), 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['story الجسر-يفتح-اليوم a', 'story الجسر-يفتح-غدا a']),
  );
  const former = 'story/الجسر-يفتح-غدا/index.html';
  expect((await cleanBuild()).get(former)).toBe(stage.read(former));
});

test('builds after the first find nothing to write', async () => {
  stage.seed('a.txt', 'الجسر يفتح غدا');
  await stage.build();
  expect(await stage.build()).toContain('\n0 files written');
});

test('the address of a deleted story is told of, and says that it was deleted where asked', async () => {
  stage.seed('a.txt', 'الجسر يفتح غدا');
  stage.seed('b.txt', 'خبر ثان');
  await stage.build();
  rmSync(path.join(stage.seeds, 'a.txt'));
  expect(await stage.build()).toContain(
    '1 address leads nowhere now: no seed has it (/story/الجسر-يفتح-غدا/).',
  );
  expect(existsSync(path.join(stage.out, 'story/الجسر-يفتح-غدا'))).toBe(false);

  writeFileSync(addresses(), `${readFileSync(addresses(), 'utf8')}deleted الجسر-يفتح-غدا\n`);
  expect(await stage.build()).not.toContain('nowhere now');
  expect(stage.read('story/الجسر-يفتح-غدا/index.html')).toContain('حُذف هذا الخبر');
});

test('a seed that is gone for a build has its former addresses again when it is back', async () => {
  stage.seed('a.txt', 'الجسر يفتح غدا');
  stage.seed('b.txt', 'خبر ثان');
  await stage.build();
  stage.seed('a.txt', 'الجسر يفتح اليوم');
  await stage.build();
  rmSync(path.join(stage.seeds, 'a.txt'));
  await stage.build();
  expect(await stage.build()).toContain('2 addresses lead nowhere now');
  stage.seed('a.txt', 'الجسر يفتح اليوم');
  expect(await stage.build()).not.toContain('nowhere now');
  expect(stage.read('story/الجسر-يفتح-غدا/index.html')).toContain(
    `url=${encodeURI('/story/الجسر-يفتح-اليوم/')}`,
  );
});

test('a build of drafts keeps no addresses', async () => {
  stage.seed('a.txt', 'عنوان أول');
  await stage.build({ WARAQ_DRAFTS: 'true' });
  expect(existsSync(addresses())).toBe(false);
});

test('a file that cannot be understood stops the build before it writes', async () => {
  stage.seed('a.txt', 'عنوان أول');
  writeFileSync(addresses(), '<<<<<<< HEAD\n');
  await expect(stage.build()).rejects.toThrow(/\.addresses:1: "<<<<<<< HEAD" is no address/u);
  expect(readFileSync(addresses(), 'utf8')).toBe('<<<<<<< HEAD\n');
});
