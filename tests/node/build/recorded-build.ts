import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { root, type BuildStage } from '../build-stage.ts';

/** What a build does to the site at once: a folder that is moved brings several files. */
export type Operation =
  | {
      readonly kind: 'write';
      readonly files: readonly { readonly name: string; readonly content: string }[];
    }
  | { readonly kind: 'delete'; readonly name: string };

const recorder = new URL('record-writes.mjs', import.meta.url).href;
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** What a build did. */
export interface RecordedBuild {
  /** What it wrote and deleted, in its order. */
  readonly operations: readonly Operation[];
  /** At so many steps it could have been killed. */
  readonly steps: number;
}

function run(stage: BuildStage, killAt: string): { record: string; ended: Promise<unknown> } {
  const record = path.join(stage.folder, 'record.jsonl');
  for (const file of [record, `${record}.count`]) rmSync(file, { force: true });
  const env = stage.environment({ RECORD_FILE: record, KILL_AT: killAt });
  const words = ['--import', recorder, vite, 'build'];
  return { record, ended: promisify(execFile)(process.execPath, words, { cwd: root, env }) };
}

/** Runs a build that notes what it does. */
export async function recordedBuild(stage: BuildStage): Promise<RecordedBuild> {
  const { record, ended } = run(stage, '');
  await ended;
  const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : [];
  return {
    operations: lines.map((line): Operation => JSON.parse(line)),
    steps: statSync(`${record}.count`).size,
  };
}

/** Runs a build that is killed at a step; fails when it ends before. */
export const killedBuild = (stage: BuildStage, step: number): Promise<void> =>
  expect(run(stage, String(step)).ended).rejects.toMatchObject({ signal: 'SIGKILL' });
