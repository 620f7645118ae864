import type * as fileSystem from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, type FSWatcher } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderWatch } from '../../../src/node/dev/watch/watch-folder.ts';

// What the system does when it has no room for more watchers, or names no file, cannot be brought
// about at will: its one function is real until a test says otherwise.
const system = vi.hoisted(() => ({ isFull: false, watchers: new Array<FSWatcher>(), closed: 0 }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>();
  const watch = (folder: string): FSWatcher => {
    if (system.isFull && path.basename(folder) === 'desk')
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    const watcher = fs.watch(folder);
    watcher.on('close', () => (system.closed += 1));
    system.watchers.push(watcher);
    return watcher;
  };
  return { ...fs, watch };
});

let folder: string;
let told: string[];
const listener = {
  tell: (event: string, file: string) => told.push(`${event} ${path.basename(file)}`),
  warn: (file: string, error: unknown) => told.push(`warn ${path.basename(file)} ${String(error)}`),
};
const writeDesk = (): void => {
  mkdirSync(path.join(folder, 'desk'));
  writeFileSync(path.join(folder, 'desk', 'a.txt'), 'نص');
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-limits-'));
  told = [];
  system.isFull = false;
  system.watchers = [];
  system.closed = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

test('when the system cannot watch it all from the start, nothing stays watched', async () => {
  writeDesk();
  system.isFull = true;
  expect(() => new FolderWatch(folder, listener)).toThrow('no room');
  await expect.poll(() => [system.watchers.length, system.closed]).toEqual([1, 1]);
});

test('a new folder that cannot be watched shows its files, and is complained of', async () => {
  const watching = new FolderWatch(folder, listener);
  system.isFull = true;
  writeDesk();
  await expect.poll(() => told).toEqual(['warn desk Error: no room', 'add a.txt']);
  watching.close();
});

test('when the system does not say what happened, all is looked at', async () => {
  writeDesk();
  const watching = new FolderWatch(folder, listener);
  const [root, desk] = system.watchers;
  desk?.removeAllListeners('change');
  writeFileSync(path.join(folder, 'desk', 'b.txt'), 'نص');
  rmSync(path.join(folder, 'desk', 'a.txt'));
  root?.emit('change', 'rename', null);
  await expect.poll(() => told.toSorted()).toEqual(['add b.txt', 'unlink a.txt']);
  watching.close();
});
