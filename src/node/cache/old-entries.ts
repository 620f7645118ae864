import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** What no build has asked for in so long is thrown away. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Deletes from a folder what no build has asked for in a day, and notes that one entry of it was asked for.
 * Where nothing can be deleted, old entries stay.
 */
export function throwOldAway(home: string, used: string): void {
  try {
    utimesSync(used, new Date(), new Date());
    for (const name of readdirSync(home)) {
      const entry = path.join(home, name);
      const stats = statSync(entry, { throwIfNoEntry: false });
      if (stats !== undefined && Date.now() - stats.mtimeMs > MAX_AGE_MS)
        rmSync(entry, { recursive: true, force: true });
    }
  } catch {
    // The disk refuses it: they only take room.
  }
}
