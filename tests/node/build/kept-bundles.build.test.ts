import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject } from '../../copy-project.ts';
import { openStage, type BuildStage } from '../build-stage.ts';

let stage: BuildStage;
let project: string;
beforeEach(() => {
  stage = openStage();
  stage.seed('a.txt', 'عنوان أول');
  project = copyProject();
});
afterEach(() => {
  stage.remove();
  rmSync(project, { recursive: true });
});

/** Builds the site of a project anew; gives what the build printed. */
async function build(): Promise<string> {
  rmSync(stage.out, { recursive: true, force: true });
  const words = [path.join(project, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'];
  const env = stage.environment({});
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: project, env });
  return stdout;
}

/** Changes a file of the project; gives what it was. */
function edit(name: string, from: string, to: string): string {
  const file = path.join(project, name);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replaceAll(from, to));
  // Its time and its length tell nothing.
  expect(statSync(file).size).toBe(Buffer.byteLength(before));
  return before;
}

const BUNDLING = /modules transformed/;

test('a build takes the bundles of an earlier one until a source or a setting changes', async () => {
  expect(await build()).toMatch(BUNDLING);
  const first = stage.contents();
  expect(await build()).not.toMatch(BUNDLING);
  expect(stage.contents()).toEqual(first);

  const sheet = 'src/reader/text/strings.ts';
  const before = edit(sheet, 'الأرشيف', 'الارشيف');
  expect(await build()).toMatch(BUNDLING);
  expect(stage.read('index.html')).toContain('الارشيف');
  writeFileSync(path.join(project, sheet), before);
  expect(await build()).not.toMatch(BUNDLING);
  expect(stage.contents()).toEqual(first);

  edit('vite.config.ts', "name: 'browser'", "name: 'firefox'");
  expect(await build()).toMatch(BUNDLING);
});
