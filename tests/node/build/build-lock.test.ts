import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockBuild } from '../../../src/node/build/build-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = (): void => {
  throw new Error('There is nothing to wait for.');
};
const file = (): string => path.join(folder, 'waraq-site.lock');
const age = (milliseconds: number): void => {
  const then = new Date(Date.now() - milliseconds);
  utimesSync(file(), then, then);
};

describe('the lock of an output folder', () => {
  test('is taken at once, and leaves nothing when it is released', async () => {
    const lock = await lockBuild(folder, 'site', never);
    expect(readFileSync(file(), 'utf8')).toBe(String(process.pid));
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps a second build waiting until the first is done, though it be silent', async () => {
    const first = await lockBuild(folder, 'site', never);
    age(60_000);
    let waited = 0;
    const second = lockBuild(folder, 'site', () => {
      waited += 1;
      setTimeout(first.release, 50);
    });
    (await second).release();
    expect(waited).toBe(1);
  });

  test('of another folder is another lock', async () => {
    const locks = [await lockBuild(folder, 'site', never), await lockBuild(folder, 'other', never)];
    expect(readdirSync(folder)).toHaveLength(2);
    for (const lock of locks) lock.release();
  });

  test('of a build that was killed is taken', async () => {
    const pid = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    writeFileSync(file(), pid);
    (await lockBuild(folder, 'site', never)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a process that has said nothing for very long is taken', async () => {
    writeFileSync(file(), String(process.ppid));
    age(10 * 60_000);
    const lock = await lockBuild(folder, 'site', never);
    expect(readFileSync(file(), 'utf8')).toBe(String(process.pid));
    lock.release();
  });

  test('that another build took meanwhile is not released', async () => {
    const lock = await lockBuild(folder, 'site', never);
    writeFileSync(file(), '1');
    lock.release();
    expect(readdirSync(folder)).toEqual(['waraq-site.lock']);
  });
});
