import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { LOCK_NAME, lockBuild, type LockTiming } from '../../../src/node/build/build-lock.ts';
import { ownLines } from '../../../src/node/build/lock-file.ts';
import { openStage, root } from '../build-stage.ts';

/** Looks often, and takes no lock for dead only because its process was slow. */
const PATIENT: LockTiming = {
  lookMs: 2,
  beatMs: 2000,
  graceMs: 60_000,
  silenceMs: 60_000,
  maxWaitMs: 60_000,
};

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-lock-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const file = (): string => path.join(folder, LOCK_NAME);

const never = (): void => {
  throw new Error('There is nothing to wait for.');
};

/** Starts a process that takes the lock so often, and then once more for good. */
function startHolder(rounds: number): ChildProcess {
  const script = fileURLToPath(new URL('hold-lock.mjs', import.meta.url));
  const words = [script, folder, String(rounds), JSON.stringify(PATIENT)];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

/** A lock as another build would write it. */
function lockOf(said: object): string {
  const own: object = JSON.parse(ownLines());
  return JSON.stringify({ ...own, ...said });
}

describe('the lock of an output folder', () => {
  test('lies in the folder, and leaves nothing when it is released', async () => {
    const outDir = path.join(folder, 'new');
    const lock = await lockBuild(outDir, never);
    expect(readdirSync(outDir)).toEqual([LOCK_NAME]);
    lock.release();
    expect(existsSync(outDir)).toBe(false);
  });

  test('an output folder that was made for a lock that the disk refuses goes again', async () => {
    // Every path has its longest: here the folder is short enough, and the lock below it is not.
    const rest = 4090 - folder.length;
    const parts = Array.from({ length: Math.ceil(rest / 200) }, (_, at) =>
      'x'.repeat(Math.min(200, rest - at * 200) - 1),
    );
    const outDir = path.join(folder, ...parts.filter((part) => part !== ''));
    await expect(lockBuild(outDir, never)).rejects.toThrow(LOCK_NAME);
    expect(existsSync(outDir)).toBe(false);
  });

  test('leaves the site that is there', async () => {
    writeFileSync(path.join(folder, 'index.html'), '');
    (await lockBuild(folder, never)).release();
    expect(readdirSync(folder)).toEqual(['index.html']);
  });

  test('keeps a second build waiting, which says once whom it waits for', async () => {
    const first = await lockBuild(folder, never);
    const said: string[] = [];
    const second = lockBuild(
      folder,
      (owner) => {
        said.push(owner);
        first.release();
      },
      PATIENT,
    );
    (await second).release();
    expect(said).toEqual([
      expect.stringContaining(`Another build (process ${process.pid} on ${hostname()}, since 20`),
    ]);
  });

  test('that another build took meanwhile is not released', async () => {
    const lock = await lockBuild(folder, never);
    writeFileSync(file(), lockOf({ host: 'elsewhere' }));
    lock.release();
    expect(readdirSync(folder)).toEqual([LOCK_NAME]);
  });

  test('that another build took meanwhile gets no sign of life, and ends the build', async () => {
    const timing = { ...PATIENT, beatMs: 1 };
    const lock = await lockBuild(folder, never, timing);
    lock.check();
    writeFileSync(file(), lockOf({ host: 'elsewhere' }));
    utimesSync(file(), 1, 1);
    // A build that waits here beats as often: once it has, the other one has too.
    const elsewhere = path.join(folder, 'other');
    const other = await lockBuild(elsewhere, never, timing);
    utimesSync(path.join(elsewhere, LOCK_NAME), 1, 1);
    await expect
      .poll(() => statSync(path.join(elsewhere, LOCK_NAME)).mtimeMs)
      .toBeGreaterThan(1000);
    other.release();
    expect(statSync(file()).mtimeMs).toBe(1000);
    expect(() => lock.check()).toThrow(/process \d+ on elsewhere.* Build again\.$/);
    lock.release();
  });

  test('that was deleted ends the build', async () => {
    const lock = await lockBuild(folder, never);
    rmSync(file());
    expect(() => lock.check()).toThrow(/Somebody took .* Build again\.$/);
    lock.release();
  });

  test('that cannot be read is released without an error', async () => {
    const lock = await lockBuild(folder, never);
    rmSync(file());
    mkdirSync(file());
    lock.release();
    expect(readdirSync(folder)).toEqual([LOCK_NAME]);
  });

  test('is never held by two processes at once, though each is killed while it holds it', async () => {
    const racers = Array.from({ length: 4 }, () => startHolder(20));
    const results = racers.map(async (child) => {
      await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
      child.stdin?.write('end');
      const [code, signal]: readonly unknown[] =
        child.exitCode === null ? await once(child, 'exit') : [child.exitCode, null];
      return { code, signal };
    });
    expect(await Promise.all(results)).toEqual(
      racers.map(() => ({ code: null, signal: 'SIGKILL' })),
    );
    (await lockBuild(folder, never)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for while its process lives, and taken when that is killed', async () => {
    const holder = startHolder(0);
    await once(holder.stdout ?? holder, 'data');
    const said: string[] = [];
    const lock = await lockBuild(
      folder,
      (owner) => {
        said.push(owner);
        holder.kill('SIGKILL');
      },
      PATIENT,
    );
    lock.release();
    expect(said).toEqual([expect.stringContaining(`process ${holder.pid ?? 0} on`)]);
  });
});

describe('a lock that was left behind', () => {
  /** Takes no long look at what is dead. */
  const brief: LockTiming = { ...PATIENT, graceMs: 20, silenceMs: 20 };

  test.each([
    ['empty', ''],
    ['no lock of ours', 'a note of somebody'],
    ['JSON of another kind', '{"pid":1}'],
    ['longer than any lock', 'x'.repeat(10_000)],
    ['from another machine, and silent', lockOf({ host: 'elsewhere' })],
    ['from another container of our name, and silent', lockOf({ processSpace: 'other' })],
    ['from a process whose number another has now', lockOf({ processId: process.ppid })],
  ])('is taken when it is %s', async (_, text) => {
    writeFileSync(file(), text);
    (await lockBuild(folder, () => {}, brief)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken though a killed build left its guard too', async () => {
    writeFileSync(file(), '');
    mkdirSync(`${file()}.guard`);
    utimesSync(`${file()}.guard`, 1, 1);
    (await lockBuild(folder, () => {}, brief)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken where a build was killed as it removed another, and its guard goes when it is old', async () => {
    writeFileSync(file(), '');
    const script = fileURLToPath(new URL('kill-in-guard.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, folder, JSON.stringify(brief)]);
    children.push(child);
    await once(child, 'exit');
    const [aside = 'none', ...others] = readdirSync(folder);
    expect(aside).toMatch(/^\.waraq-lock\.guard\../);
    expect(others).toEqual([]);
    (await lockBuild(folder, never)).release();
    expect(readdirSync(folder), 'its build may still be at it').toEqual([aside]);
    utimesSync(path.join(folder, aside), 1, 1);
    (await lockBuild(folder, never)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['a folder', () => mkdirSync(file())],
    ['a guard that a killed build left', () => mkdirSync(`${file()}.guard`)],
  ])('ends the wait with an error when it is in the way as %s', async (_, make) => {
    make();
    writeFileSync(path.join(folder, 'index.html'), '');
    if (!existsSync(file())) writeFileSync(file(), '');
    await expect(
      lockBuild(folder, () => {}, { ...PATIENT, graceMs: -1, maxWaitMs: 0 }),
    ).rejects.toThrow(/\.waraq-lock.* [Dd]elete/);
  });

  test.each([
    [
      'that still lives',
      lockOf({ host: 'elsewhere' }),
      /process \d+ on elsewhere, since .* delete/,
    ],
    ['that does not say its name', '', /does not say its name.* delete/],
  ])(
    'by a build %s ends the wait with an error that says how to mend it',
    async (_, text, says) => {
      writeFileSync(file(), text);
      const lock = lockBuild(folder, () => {}, { ...PATIENT, maxWaitMs: 20 });
      await expect(lock).rejects.toThrow(says);
    },
  );
});

test('a lock that another build takes while pages are made ends the build before the front page', async () => {
  const stage = openStage();
  onTestFinished(stage.remove);
  stage.seed('a.txt', 'عنوان أول');
  await stage.build();
  const front = stage.read('index.html');
  const changes = path.join(stage.folder, 'changes.json');
  const lock = path.relative(stage.seeds, path.join(stage.out, LOCK_NAME));
  writeFileSync(changes, JSON.stringify([[lock, lockOf({ host: 'elsewhere' })]]));
  const hook = new URL('change-seeds.mjs', import.meta.url).href;
  // With another address every page is made anew. Pictures for previews would be written before pages,
  // and the build would end there.
  const said = {
    CHANGED: changes,
    WARAQ_SITE: 'https://paper.example',
    WARAQ_SHARE_PICTURES: '0',
  };
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = promisify(execFile)(process.execPath, ['--import', hook, vite, 'build'], {
    cwd: root,
    env: stage.environment(said),
  });
  await expect(build).rejects.toMatchObject({
    stderr: expect.stringMatching(/process \d+ on elsewhere.* took .* Build again\./),
  });
  expect(stage.read('story/عنوان-أول/index.html')).toContain('https://paper.example');
  expect(stage.read('index.html')).toBe(front);
  expect(existsSync(path.join(stage.out, LOCK_NAME)), 'the other one keeps its lock').toBe(true);
});
