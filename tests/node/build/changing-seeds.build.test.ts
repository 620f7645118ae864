import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openStage, root, type BuildStage } from '../build-stage.ts';
import { deadLinks } from './dead-links.ts';

const hook = pathToFileURL(fileURLToPath(new URL('change-seeds.mjs', import.meta.url))).href;
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

const textOf = (headline: string, body: string): string =>
  `${headline}\n\nهذه فقرة كتبت للاختبار وحده، وفيها من الكلمات ما يكفي: ${body}.\n`;

const writeFirst = (stage: BuildStage): void => {
  stage.seed('edited.txt', 'خبر سيحرر', '\nخبر سيحذف');
  stage.seed('deleted.txt', 'خبر سيحذف', '\nخبر سيحرر');
};

/**
 * Runs a build in which seeds change after all are read.
 *
 * @param changes names of seeds with their new text; null deletes one.
 * @returns its warnings.
 */
async function changingBuild(
  stage: BuildStage,
  changes: readonly (readonly [name: string, text: string | null])[],
): Promise<string> {
  const changed = path.join(stage.folder, 'changes.json');
  writeFileSync(changed, JSON.stringify(changes));
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', hook, vite, 'build'],
    { cwd: root, env: stage.environment({ CHANGED: changed }) },
  );
  expect(existsSync(changed)).toBe(false);
  return stderr;
}

test('seeds that are edited, added and deleted while a build runs leave a whole site', async () => {
  const stage = openStage();
  writeFirst(stage);
  await stage.build();

  // A new desk stands in the masthead: every page is made anew, and its seed is read again for that.
  stage.seed('قسم/new.txt', 'خبر في قسم جديد');
  const stderr = await changingBuild(stage, [
    ['edited.txt', textOf('خبر سيحرر', 'نص محرر')],
    ['deleted.txt', null],
    ['added.txt', textOf('خبر أضيف أثناء البناء', 'نص مضاف')],
  ]);
  expect(stderr).toMatch(/edited\.txt:1: The seed was edited while the site was being built/);
  expect(stderr).toMatch(/deleted\.txt:1: The seed was deleted or broken while the site was/);
  expect(deadLinks(stage.contents())).toEqual([]);
  expect(stage.read('story/خبر-سيحرر/index.html')).toContain('نص محرر');
  expect(stage.read('story/خبر-سيحذف/index.html')).toContain('<h1');

  await stage.build();
  expect(stage.contents().has('story/خبر-سيحذف/index.html')).toBe(false);
  expect(stage.contents()).toEqual(await stage.cleanBuild());
  stage.remove();
});

test('seeds that get their first bytes back after the build have their text again', async () => {
  const stage = openStage();
  writeFirst(stage);
  await stage.build();
  stage.seed('قسم/new.txt', 'خبر في قسم جديد');
  await changingBuild(stage, [
    ['edited.txt', textOf('خبر سيحرر', 'نص محرر')],
    ['deleted.txt', null],
  ]);
  writeFirst(stage);
  await stage.build();
  expect(stage.read('story/خبر-سيحذف/index.html')).toContain('كتبت للاختبار');
  expect(stage.contents()).toEqual(await stage.cleanBuild());
  expect(await stage.build()).toMatch(/\n0 files written/);
  stage.remove();
});
