import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Output, OutputFile } from './output.ts';

/** Returns the files of the public folder, as they are. */
export const publicFiles = (folder: string): Output => ({
  name: 'public files',
  time: 'before-pages',
  *files(): Iterable<OutputFile> {
    if (folder === '' || !existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = path.join(entry.parentPath, entry.name);
      yield { kind: 'copy', name: path.relative(folder, from).split(path.sep).join('/'), from };
    }
  },
});
