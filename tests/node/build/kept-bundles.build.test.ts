import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundleApart } from '../../../src/node/plugin/bundles/bundle-apart.ts';
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
  vi.unstubAllEnvs();
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

test('a build takes the bundles that processes of their own made', async () => {
  // As in a terminal.
  vi.stubEnv('VITEST', undefined);
  const configFile = path.join(project, 'vite.config.ts');
  const config = { configFile, inlineConfig: { root: project, configFile } };
  expect(await bundleApart(config, 'ssr')).toBe(true);
  expect(await bundleApart(config, 'client')).toBe(true);
  expect(await build()).not.toMatch(BUNDLING);
});

test('a process that fails makes none, and none is started where a program gives plugins', async () => {
  const configFile = path.join(project, 'missing.config.ts');
  const inlineConfig = { root: project, configFile };
  expect(await bundleApart({ configFile, inlineConfig }, 'ssr')).toBe(false);
  const withPlugins = { ...inlineConfig, plugins: [{ name: 'of-a-program' }] };
  expect(await bundleApart({ configFile, inlineConfig: withPlugins }, 'ssr')).toBe(false);
});
