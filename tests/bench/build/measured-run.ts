import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { watchTree } from './process-tree.ts';

/** A program with its words, where it runs and what differs in its environment. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What one run took. */
export interface Run {
  /** From its start to its end by the clock. */
  readonly seconds: number;
  /** The most that all its processes held in memory at a time, bytes; null where it is not told. */
  readonly peak: number | null;
}

/** Between two measurements of the memory: reading it takes half a percent of one processor. */
const MEMORY_INTERVAL_MS = 50;

/** How many characters of what a failed program printed are repeated. */
const KEPT_OUTPUT_LENGTH = 4000;

/**
 * Waits until what was written so far is on the disk, so that no run pays for another's files.
 * Where there is no `sync`, nothing is waited for.
 */
export function settleDisk(): void {
  spawnSync('sync');
}

/**
 * Runs a program once, alone, in a process of its own, and times it.
 * @throws when it does not start or does not end well, with the end of what it printed
 */
export async function runMeasured(command: Command): Promise<Run> {
  const { program, words, folder, environment } = command;
  // Both are set while we run ourselves through Vite, and neither is in a user's terminal.
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  settleDisk();
  const started = performance.now();
  const child = spawn(program, words, { cwd: folder, env: { ...own, ...environment } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on(
      'data',
      (data: Buffer) => (printed = (printed + data.toString()).slice(-KEPT_OUTPUT_LENGTH)),
    );
  const look = child.pid === undefined ? () => null : watchTree(child.pid);
  const timer = setInterval(look, MEMORY_INTERVAL_MS);
  try {
    const [code]: readonly unknown[] = await once(child, 'exit');
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}:\n${printed}`);
    return { seconds, peak: look() };
  } finally {
    clearInterval(timer);
  }
}
