import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger, resolveConfig } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { LOCK_NAME } from '../../../src/node/build/build-lock.ts';
import { buildSite } from '../../../src/node/build/build-site.ts';
import { settle } from '../../../src/node/settings.ts';
import { startStopwatch } from '../../../src/node/stopwatch.ts';

test('workers that fail and do not end leave no lock, and hide not what ended the build', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'waraq-site-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const seed = path.join(root, 'seeds', 'a.txt');
  mkdirSync(path.dirname(seed));
  writeFileSync(seed, 'خبر أول\n\nهذه فقرة كتبت للاختبار وحده.\n');
  const warnings: string[] = [];
  const logger = { ...createLogger('silent'), warn: (line: string) => warnings.push(line) };
  const config = await resolveConfig(
    { configFile: false, root, logLevel: 'silent', build: { outDir: 'dist' } },
    'build',
  );
  const lock = path.join(root, 'dist', LOCK_NAME);
  let wasLocked = false;
  const build = buildSite({
    config: { ...config, logger },
    settings: settle({ cache: 'cache', site: 'https://example.org' }, {}, {}, root, '2024-01-27'),
    codeName: 'code',
    bundleClient: async () => ({
      shell: '',
      sheets: { base: '', components: [], address: '' },
      pageCode: {},
      assets: [],
    }),
    files: new Map([['a', seed]]),
    unreadFolders: [],
    otherFiles: [],
    foundPictures: new Map(),
    outputs: [],
    pool: {
      run: async () => {
        wasLocked = existsSync(lock);
        throw new Error('no ink');
      },
      close: async () => {
        throw new Error('stuck');
      },
    },
    stopwatch: startStopwatch(),
  });
  await expect(build).rejects.toThrow('no ink');
  expect(wasLocked).toBe(true);
  expect(existsSync(lock)).toBe(false);
  expect(warnings).toEqual(['warning: The workers of the build did not end: Error: stuck']);
});
