import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { settleDisk } from './measured-run.ts';

/** The project. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** What is made once and kept: seeds, and the peers with their sources. */
export const KEPT_FOLDER = path.join(PROJECT_FOLDER, 'node_modules', '.cache', 'waraq', 'bench');

/**
 * How long a disk needs after many files were deleted. ext4 leaves the places of files that
 * are gone empty for a minute, and for each new file steps over all of them. Source: Linux,
 * fs/ext4/ialloc.c, `RECENTCY_MIN` and `recently_deleted`.
 */
const DISK_REST_MS = 61_000;

/**
 * Lets the disk rest: creating thousands of files right after as many were deleted is ten times
 * slower, and that is no build's fault. The bench before this one may have just deleted its own.
 */
export async function restDisk(): Promise<void> {
  settleDisk();
  await pause(DISK_REST_MS);
}

/** Where one run of the bench works. */
export interface WorkFolder {
  /** A path for an output or a cache of this name; nothing is there, and no other run gets it. */
  readonly fresh: (name: string) => string;
  /** A folder outside `node_modules`, which Vite does not watch: for the seeds that are edited. */
  readonly watched: string;
  /** Takes all of it away; not before the last thing is timed. */
  readonly remove: () => void;
}

/** Opens a work folder; what a killed run left behind goes first. */
export function openWorkFolder(): WorkFolder {
  const folder = path.join(KEPT_FOLDER, 'runs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const watched = mkdtempSync(path.join(tmpdir(), 'waraq-bench-'));
  let number = 0;
  return {
    fresh(name) {
      number += 1;
      return path.join(folder, `${number}-${name}`);
    },
    watched,
    remove() {
      for (const gone of [folder, watched]) rmSync(gone, { recursive: true, force: true });
    },
  };
}
