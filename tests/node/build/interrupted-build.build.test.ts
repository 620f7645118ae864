import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, root, type BuildStage } from '../build-stage.ts';
import { deadLinks } from './dead-links.ts';

/** What a build does to a file of the site. */
type Operation =
  | { readonly kind: 'write'; readonly name: string; readonly content: string }
  | { readonly kind: 'delete'; readonly name: string };

const recorder = fileURLToPath(new URL('record-writes.mjs', import.meta.url));
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

/** The older edition: four desks of stories that name one another, and a few that have not come. */
function writeOlderEdition(): void {
  for (let number = 0; number < 24; number += 1) {
    const next = `\nخبر رقم ${(number + 1) % 24} من الطبعة الأولى\nلم يصل خبر رقم ${number % 3}`;
    stage.seed(`قسم-${number % 4}/${number}.txt`, `خبر رقم ${number} من الطبعة الأولى`, next);
  }
}

/** The newer one: stories edited, renamed, added and deleted, a new desk, and one that goes. */
function writeNewerEdition(): void {
  for (let number = 0; number < 24; number += 4)
    rmSync(path.join(stage.seeds, `قسم-0/${number}.txt`));
  for (let number = 1; number < 24; number += 8)
    stage.seed(`قسم-1/${number}.txt`, `عنوان آخر لخبر رقم ${number}`, '\nلم يصل خبر رقم 9');
  for (let number = 0; number < 6; number += 1) {
    const others = `\nخبر جديد رقم ${(number + 1) % 6}\nخبر رقم 2 من الطبعة الأولى`;
    stage.seed(`قسم-جديد/${number}.txt`, `خبر جديد رقم ${number}`, others);
  }
}

/** Runs a build that notes its operations; it is killed before one of them when that is said. */
async function recordedBuild(killAt = ''): Promise<readonly Operation[]> {
  const record = path.join(stage.folder, 'record.jsonl');
  rmSync(record, { force: true });
  rmSync(`${record}.count`, { force: true });
  const words = ['--import', pathToFileURL(recorder).href, vite, 'build'];
  const env = stage.environment({ RECORD_FILE: record, KILL_AT: killAt });
  const run = promisify(execFile)(process.execPath, words, { cwd: root, env });
  if (killAt === '') await run;
  else await expect(run).rejects.toMatchObject({ signal: 'SIGKILL' });
  const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : [];
  return lines.map((line): Operation => JSON.parse(line));
}

test('after each single write and deletion of a second build, no link leads to nothing', async () => {
  writeOlderEdition();
  await stage.build();
  const files = new Map(stage.contents());
  expect(deadLinks(files)).toEqual([]);
  writeNewerEdition();
  const operations = await recordedBuild();
  const kinds = new Set(operations.map(({ kind, name }) => `${kind} ${name.split('/')[0] ?? ''}`));
  for (const kind of [
    'write story',
    'write desk',
    'delete story',
    'delete desk',
    'write index.html',
  ])
    expect(kinds).toContain(kind);

  for (const operation of operations) {
    if (operation.kind === 'delete') files.delete(operation.name);
    else files.set(operation.name, operation.content);
    expect(deadLinks(files)).toEqual([]);
  }
  const isText = (name: string): boolean => /\.(?:html|json)$/.test(name);
  const texts = (all: ReadonlyMap<string, string>) =>
    new Map([...all].filter(([name]) => isText(name)));
  expect(texts(files)).toEqual(texts(stage.contents()));
});

test('a second build that is killed again and again leaves no dead link, and the next one finishes', async () => {
  writeOlderEdition();
  await stage.build();
  const copy = path.join(stage.folder, 'older');
  for (const part of ['site', 'cache'])
    cpSync(path.join(stage.folder, part), path.join(copy, part), {
      recursive: true,
      preserveTimestamps: true,
    });
  writeNewerEdition();
  const { length } = await recordedBuild();
  const whole = stage.contents();

  for (const part of ['site', 'cache']) rmSync(path.join(stage.folder, part), { recursive: true });
  cpSync(copy, stage.folder, { recursive: true, preserveTimestamps: true });
  // Each goes on where the one before was killed.
  for (const part of [0.02, 0.25, 0.25, 0.2]) {
    await recordedBuild(String(Math.ceil(length * part)));
    expect(deadLinks(stage.contents())).toEqual([]);
  }
  await stage.build();
  expect(stage.contents()).toEqual(whole);
});
