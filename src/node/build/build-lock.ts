import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a build says that it is still there, in milliseconds. */
const heartbeat = 2000;

/**
 * A build that has said nothing for so long is given up, in milliseconds, though a process of its
 * number lives: numbers are given again, and a stopped build may stop for ever.
 */
const silence = 5 * 60_000;

/** How often a waiting build looks again, in milliseconds. */
const patience = 100;

/** The one build that writes into a folder. */
export interface BuildLock {
  readonly release: () => void;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive too.
    return codeOf(error) === 'EPERM';
  }
}

/** Who holds a lock, or undefined when it is free. */
function ownerOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const isHeldBy = (file: string, owner: string): boolean =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < silence &&
  isAlive(Number(owner));

function take(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead build's lock away. Another build may have done so, and hold a new one by now. */
function removeDead(file: string, dead: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (ownerOf(aside) !== dead) restore(aside, file);
  rmSync(aside, { force: true });
}

function restore(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody cleared the folder: nobody waits for this build any more.
  }
}

/**
 * Waits until no other build writes into the same folder, and keeps others waiting.
 *
 * @param folder where locks are, for all builds of this machine.
 * @param name tells apart output folders.
 * @param onWait called once when there is another build to wait for.
 */
export async function lockBuild(
  folder: string,
  name: string,
  onWait: () => void,
): Promise<BuildLock> {
  const file = path.join(folder, `waraq-${name}.lock`);
  mkdirSync(folder, { recursive: true });
  let hasWaited = false;
  while (!take(file)) {
    const owner = ownerOf(file);
    if (owner === undefined) continue;
    // A lock that was made this moment says nothing yet.
    if (owner === '' || isHeldBy(file, owner)) {
      if (!hasWaited && owner !== '') onWait();
      hasWaited ||= owner !== '';
      await sleep(patience);
    } else removeDead(file, owner);
  }
  const beat = setInterval(() => touch(file), heartbeat);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      if (ownerOf(file) === String(process.pid)) rmSync(file, { force: true });
    },
  };
}
