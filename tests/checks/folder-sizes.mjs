// @ts-check
import path from 'node:path';

/** More files than this do not fit one look. */
const MAX_FILES = 15;

/**
 * Tells of each folder that holds too many source files, or a single one.
 * @param {readonly string[]} files paths with `/`
 * @returns {readonly string[]} a line for each such folder
 */
export function folderSizeFaults(files) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const folder of files.map((file) => path.posix.dirname(file))) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) => {
    if (count === 1) return `${folder} holds one source file: put it beside what uses it`;
    if (count > MAX_FILES) return `${folder} holds ${count} source files: at most ${MAX_FILES}`;
    return [];
  });
}
