import { readdirSync, readFileSync } from 'node:fs';

/** A process as the system sees it now, in bytes. */
export interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  /** What it holds in memory. */
  readonly resident: number;
  /** The most it has ever held. */
  readonly peak: number;
}

const kilobytes = (status: string, name: string): number =>
  1024 * Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);

/**
 * Reads a `/proc/<pid>/status`. One that has ended but is not yet waited for holds nothing.
 * Source: proc_pid_status(5).
 */
export function parseStatus(status: string): ProcessState {
  const number = (name: string): number =>
    Number(new RegExp(`^${name}:\\s*(\\d+)$`, 'm').exec(status)?.[1] ?? 0);
  return {
    pid: number('Pid'),
    parent: number('PPid'),
    resident: kilobytes(status, 'VmRSS'),
    peak: kilobytes(status, 'VmHWM'),
  };
}

function readState(pid: number): ProcessState | null {
  try {
    return parseStatus(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return null;
  }
}

/** The root and all that descend from it. */
export function treeAmong(states: readonly ProcessState[], root: number): readonly ProcessState[] {
  const within = new Set([root]);
  let size = 0;
  while (size !== within.size) {
    size = within.size;
    for (const { pid, parent } of states) if (within.has(parent)) within.add(pid);
  }
  return states.filter(({ pid }) => within.has(pid));
}

/**
 * Watches what a process and its children hold in memory together. Pages that several share count
 * in each of them, so the sum is at least what they hold.
 *
 * @param root number of the process.
 * @returns a function that looks once and gives the most seen so far, in bytes; null where the
 *   system has no `/proc`.
 */
export function watchTree(root: number): () => number | null {
  /** Processes of others: a child of ours has a number that was not there before. */
  const unrelatedPids = new Set<number>();
  let most: number | null = null;
  return () => {
    const pids = processNumbers().filter((pid) => !unrelatedPids.has(pid));
    const states = pids.flatMap((pid) => readState(pid) ?? []);
    const tree = treeAmong(states, root);
    const ours = new Set(tree.map(({ pid }) => pid));
    for (const { pid } of states) if (!ours.has(pid)) unrelatedPids.add(pid);
    const sum = tree.reduce((total, { resident }) => total + resident, 0);
    const seen = Math.max(most ?? 0, sum, ...tree.map(({ peak }) => peak));
    if (seen > 0) most = seen;
    return most;
  };
}

function processNumbers(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
