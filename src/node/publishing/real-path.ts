import { realpathSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../disk-error.ts';

/** The real path of a folder, links resolved, though its last parts are not there yet. */
export function realPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    const parent = path.dirname(folder);
    if (errorCode(error) !== 'ENOENT' || parent === folder) throw error;
    return path.join(realPath(parent), path.basename(folder));
  }
}
