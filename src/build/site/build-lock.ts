import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a build says that it is still there, in milliseconds. */
const heartbeat = 2000;

/** A build that has said nothing for so long is dead, in milliseconds. */
const silence = 15_000;

/** How often a waiting build looks again, in milliseconds. */
const patience = 100;

/** The one build that writes into a folder. */
export interface BuildLock {
  /** True when a build before this one was killed while it wrote. */
  readonly wasBroken: boolean;
  readonly release: () => void;
}

/** Of a process of another machine nothing can be known but its heartbeat. */
function isAlive(owner: string): boolean {
  const [host, number] = owner.split(' ');
  if (host !== hostname()) return true;
  try {
    process.kill(Number(number), 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isHeld(file: string): boolean {
  try {
    const { mtimeMs } = statSync(file);
    return Date.now() - mtimeMs < silence && isAlive(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

function take(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, `${hostname()} ${process.pid}`);
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The cache may be deleted while a build runs. */
function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    rmSync(file, { force: true });
  }
}

/**
 * Waits until no other build writes into the same folder, and keeps others waiting.
 *
 * @param cache the cache's folder.
 * @param name tells apart output folders.
 * @param onWait called once when there is another build to wait for.
 */
export async function lockBuild(
  cache: string,
  name: string,
  onWait: () => void,
): Promise<BuildLock> {
  const file = path.join(cache, `building-${name}.lock`);
  mkdirSync(cache, { recursive: true });
  let wasBroken = false;
  let hasWaited = false;
  while (!take(file)) {
    if (isHeld(file)) {
      if (!hasWaited) onWait();
      hasWaited = true;
      await sleep(patience);
    } else {
      wasBroken = true;
      rmSync(file, { force: true });
    }
  }
  const beat = setInterval(() => touch(file), heartbeat);
  beat.unref();
  return {
    wasBroken,
    release() {
      clearInterval(beat);
      rmSync(file, { force: true });
    },
  };
}
