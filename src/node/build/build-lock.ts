import { closeSync, openSync, rmdirSync, rmSync, utimesSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asUsageError, errorCode } from '../disk-error.ts';
import { makeFolder } from '../make-folder.ts';
import { UsageError } from '../usage-error.ts';
import {
  isDead,
  nameOwner,
  ownLines,
  readLock,
  removeDeadLock,
  removeGuardsAside,
  type FoundLock,
} from './lock-file.ts';

/** How often builds look at a lock and beat, and when they give up, in milliseconds. */
export interface LockTiming {
  /** Between two looks of a build that waits. */
  readonly lookMs: number;
  /** Between two signs of life of the build that holds the lock. */
  readonly beatMs: number;
  /** So long a lock that names no owner may be one that is being written. */
  readonly graceMs: number;
  /** A lock that gave no sign of life for so long is dead, though a process of its number lives. */
  readonly silenceMs: number;
  /** Longest wait. */
  readonly maxWaitMs: number;
}

const TIMING: LockTiming = {
  lookMs: 100,
  beatMs: 2000,
  graceMs: 5000,
  silenceMs: 60_000,
  maxWaitMs: 10 * 60_000,
};

/** The lock's name in the output folder: who shares the folder sees it, and no host serves it. */
export const LOCK_NAME = '.waraq-lock';

/** The one build that writes into a folder. */
export interface BuildLock {
  /** @throws UsageError when another build has taken the lock meanwhile. */
  readonly check: () => void;
  /** Gives the lock up. Throws nothing: what ended the build is not to be hidden. */
  readonly release: () => void;
}

/** Creates the lock, unless there is one. */
function take(file: string, lines: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(descriptor, lines);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a sign of life, but none for a lock of somebody else's. */
function beat(file: string, lines: string): void {
  try {
    if (readLock(file)?.text === lines) utimesSync(file, new Date(), new Date());
  } catch {
    // Whoever writes next checks the lock.
  }
}

/** A build that was stopped for long, as a laptop that sleeps, counts as dead. */
function checkOwn(file: string, lines: string): void {
  const found = readLock(file);
  if (found?.text === lines) return;
  const taker = found === null ? 'Somebody' : nameOwner(found.owner);
  throw new UsageError(
    `${taker} took ${file} from this build, which was silent for too long. Build again.`,
  );
}

/** Deletes the lock of this build. @returns whether it was still there. */
function removeOwn(file: string, lines: string): boolean {
  try {
    if (readLock(file)?.text !== lines) return false;
    rmSync(file, { force: true });
    return true;
  } catch {
    // It is dead as soon as this process has ended.
    return false;
  }
}

/** Says whether a lock is dead, from how long it has not changed while this build looked. */
class LockWatch {
  readonly #timing: LockTiming;
  readonly #began = performance.now();
  #stamp = '';
  #changed = this.#began;

  constructor(timing: LockTiming) {
    this.#timing = timing;
  }

  isDead(found: FoundLock): boolean {
    const now = performance.now();
    if (found.stamp !== this.#stamp) this.#changed = now;
    this.#stamp = found.stamp;
    return isDead(found.owner, now - this.#changed, this.#timing);
  }

  /** @throws UsageError when the wait is over. */
  checkWait(file: string, { owner }: FoundLock): void {
    if (performance.now() - this.#began < this.#timing.maxWaitMs) return;
    throw new UsageError(
      `${nameOwner(owner)} has held ${file} for too long. If no build is running, delete that file; else build again when it has ended.`,
    );
  }
}

/** Takes away a folder that a build made and wrote nothing into. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // The site is in it.
  }
}

/** Takes a lock; where the disk refuses it, a folder that was made for it goes again. */
function takeOrLeave(file: string, lines: string, isNewFolder: boolean): boolean {
  try {
    return take(file, lines);
  } catch (error) {
    if (isNewFolder) removeIfEmpty(path.dirname(file));
    throw error;
  }
}

/** @returns whether this build made the output folder. */
async function waitForLock(
  outDir: string,
  lines: string,
  onWait: (owner: string) => void,
  timing: LockTiming,
): Promise<boolean> {
  const file = path.join(outDir, LOCK_NAME);
  const watch = new LockWatch(timing);
  let hasSaid = false;
  for (;;) {
    const isNewFolder = makeFolder(outDir);
    if (takeOrLeave(file, lines, isNewFolder)) {
      removeGuardsAside(file);
      return isNewFolder;
    }
    const found = readLock(file);
    if (found !== null) {
      if (watch.isDead(found)) removeDeadLock(file, found);
      else if (!hasSaid) {
        onWait(nameOwner(found.owner));
        hasSaid = true;
      }
      watch.checkWait(file, found);
    }
    await sleep(timing.lookMs);
  }
}

/**
 * Waits until no other build writes into an output folder, and keeps others waiting.
 *
 * @param onWait called once, with the name of the build that is waited for.
 * @throws UsageError when the wait takes too long, or when the disk refuses the lock.
 */
export async function lockBuild(
  outDir: string,
  onWait: (owner: string) => void,
  timing: LockTiming = TIMING,
): Promise<BuildLock> {
  const file = path.join(outDir, LOCK_NAME);
  const lines = ownLines();
  let isNewFolder: boolean;
  try {
    isNewFolder = await waitForLock(outDir, lines, onWait, timing);
  } catch (error) {
    throw asUsageError(error, 'lock the output folder', file);
  }
  const beats = setInterval(() => beat(file, lines), timing.beatMs).unref();
  return {
    check: () => checkOwn(file, lines),
    release() {
      clearInterval(beats);
      if (removeOwn(file, lines) && isNewFolder) removeIfEmpty(outDir);
    },
  };
}
