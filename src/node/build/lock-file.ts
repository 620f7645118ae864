import { randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { errorCode } from '../disk-error.ts';
import { UsageError } from '../usage-error.ts';

/** The build that holds a lock, as its lock file says. */
export interface LockOwner {
  readonly processId: number;
  readonly host: string;
  /** Tells apart machines of one name, such as containers, whose numbers of processes differ. */
  readonly processSpace: string;
  /** When it took the lock, as ISO 8601. */
  readonly since: string;
}

/** A lock file that was found. */
export interface FoundLock {
  readonly text: string;
  /** Null where the file is empty or says something else. */
  readonly owner: LockOwner | null;
  /** Changes with every sign of life. */
  readonly stamp: string;
}

/** A lock file is one short line; what is longer is none. */
const MAX_LOCK_BYTES = 4096;

/** A guard older than this belongs to a build that was killed. */
const MAX_GUARD_AGE_MS = 60_000;

/** Source: Linux manual, pid_namespaces(7). Other systems have one space for all processes. */
function ownProcessSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

const guardOf = (file: string): string => `${file}.guard`;

/**
 * Whether builds leave a file of this name of a lock: the lock itself, or the guard of whoever removed
 * a dead one, in its place or moved aside.
 */
export const isOfLock = (name: string, lock: string): boolean =>
  name === lock || name === guardOf(lock) || name.startsWith(`${guardOf(lock)}.`);

/** The text of a lock file of this build; no two are the same. */
export const ownLines = (): string =>
  JSON.stringify({
    processId: process.pid,
    host: hostname(),
    processSpace: ownProcessSpace(),
    since: new Date().toISOString(),
    id: randomUUID(),
  });

const isOwner = (value: unknown): value is LockOwner =>
  typeof value === 'object' &&
  value !== null &&
  'processId' in value &&
  'host' in value &&
  'processSpace' in value &&
  'since' in value &&
  typeof value.processId === 'number' &&
  value.processId > 0 &&
  typeof value.host === 'string' &&
  typeof value.processSpace === 'string' &&
  typeof value.since === 'string';

function ownerIn(text: string): LockOwner | null {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads a lock file; null when there is none any more.
 *
 * @throws UsageError when something else has its name.
 */
export function readLock(file: string): FoundLock | null {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isFile())
    throw new UsageError(`${file} is in the way: builds keep their lock there. Delete it.`);
  try {
    const text = stats.size > MAX_LOCK_BYTES ? '' : readFileSync(file, 'utf8');
    return { text, owner: ownerIn(text), stamp: `${stats.ino} ${stats.mtimeMs} ${text}` };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The owner of a lock in words: `Another build (process 12 on host, since …)`. */
export const nameOwner = (owner: LockOwner | null): string =>
  owner === null
    ? 'A build that does not say its name'
    : `Another build (process ${owner.processId} on ${owner.host}, since ${owner.since})`;

/** Tells whether a process of this machine runs. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive too.
    return errorCode(error) === 'EPERM';
  }
}

const isOfThisMachine = ({ host, processSpace }: LockOwner): boolean =>
  host === hostname() && processSpace === ownProcessSpace();

/**
 * Tells whether the build that took a lock has ended without releasing it.
 *
 * @param silentMs how long the lock has given no sign of life.
 */
export function isDead(
  owner: LockOwner | null,
  silentMs: number,
  { graceMs, silenceMs }: { readonly graceMs: number; readonly silenceMs: number },
): boolean {
  if (owner === null) return silentMs > graceMs;
  return silentMs > silenceMs || (isOfThisMachine(owner) && !isAlive(owner.processId));
}

/** Which guard it is: a new one of the same name differs. Null where there is none. */
function guardStamp(guard: string): string | null {
  const stats = lstatSync(guard, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.ino} ${stats.mtimeMs}`;
}

/** Deletes a guard, unless another build has taken it anew. */
function removeGuard(guard: string, stamp: string): void {
  const aside = `${guard}.${randomUUID()}`;
  try {
    renameSync(guard, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (guardStamp(aside) === stamp) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, guard);
}

/** Deletes the guard of a build that was killed. */
function removeStaleGuard(guard: string): void {
  const stats = lstatSync(guard, { throwIfNoEntry: false });
  if (stats === undefined || Date.now() - stats.mtimeMs <= MAX_GUARD_AGE_MS) return;
  removeGuard(guard, `${stats.ino} ${stats.mtimeMs}`);
}

/** Deletes the guards that killed builds had moved aside and not deleted. */
export function removeGuardsAside(file: string): void {
  const folder = path.dirname(file);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${guardOf(path.basename(file))}.`)) continue;
    const aside = path.join(folder, name);
    const stats = lstatSync(aside, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > MAX_GUARD_AGE_MS)
      rmSync(aside, { recursive: true, force: true });
  }
}

/** Takes a guard, which only one build at a time holds. @returns its stamp; null when another has it. */
function takeGuard(guard: string): string | null {
  try {
    mkdirSync(guard);
    return guardStamp(guard);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    removeStaleGuard(guard);
    return null;
  }
}

/**
 * Takes a dead build's lock away, unless another build did so, and may hold a new one by now.
 *
 * @param dead the lock as it was found.
 */
export function removeDeadLock(file: string, dead: FoundLock): void {
  const guard = guardOf(file);
  const stamp = takeGuard(guard);
  if (stamp === null) return;
  try {
    if (readLock(file)?.stamp === dead.stamp) rmSync(file);
  } finally {
    removeGuard(guard, stamp);
  }
}
