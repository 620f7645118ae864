import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockBuild } from '../../../src/build/site/build-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = (): void => {
  throw new Error('There is nothing to wait for.');
};
const file = (): string => path.join(folder, 'building-site.lock');
const leaveBehind = (owner: string): void => writeFileSync(file(), owner);

describe('the lock of an output folder', () => {
  test('is taken at once, and leaves nothing when it is released', async () => {
    const lock = await lockBuild(folder, 'site', never);
    expect(lock.wasBroken).toBe(false);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps a second build waiting until the first is done', async () => {
    const first = await lockBuild(folder, 'site', never);
    let waited = 0;
    const second = lockBuild(folder, 'site', () => {
      waited += 1;
      setTimeout(first.release, 50);
    });
    (await second).release();
    expect(waited).toBe(1);
  });

  test('of another folder is another lock', async () => {
    const first = await lockBuild(folder, 'site', never);
    const second = await lockBuild(folder, 'other', never);
    expect([first.wasBroken, second.wasBroken]).toEqual([false, false]);
    first.release();
    second.release();
  });

  test('of a build that was killed is taken, and tells so', async () => {
    const pid = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    leaveBehind(`${hostname()} ${pid}`);
    const lock = await lockBuild(folder, 'site', never);
    expect(lock.wasBroken).toBe(true);
    lock.release();
  });

  test('of a machine that has said nothing for long is taken', async () => {
    leaveBehind('elsewhere 1');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file(), longAgo, longAgo);
    const lock = await lockBuild(folder, 'site', never);
    expect(lock.wasBroken).toBe(true);
    lock.release();
  });
});
