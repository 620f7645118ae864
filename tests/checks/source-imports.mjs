// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ readonly from: string, readonly to: string }} SourceImport one file imports another */

const SOURCE_FILE = /\.(?:ts|tsx|mjs)$/;

/** `import … from './a.ts'`, `export … from './a.ts'` and `import './a.ts'`; types alone are left out. */
const STATIC_IMPORT =
  /^(?:import|export)\s+(?!type\s)(?:[^;'"=()]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bawait import\(\s*['"](\.[^'"]+)['"]/g;

/**
 * The source files that the code of a file imports; files imported for their types alone are left out.
 * @param {string} file path of the file, with `/`
 * @param {string} code
 * @returns {readonly SourceImport[]}
 */
export function importsOf(file, code) {
  return [...code.matchAll(STATIC_IMPORT), ...code.matchAll(DYNAMIC_IMPORT)]
    .map((match) => match[1] ?? '')
    .filter((imported) => SOURCE_FILE.test(imported))
    .map((imported) => ({
      from: file,
      to: path.posix.join(path.posix.dirname(file), imported),
    }));
}

/**
 * The paths of all source files below a folder, with `/`, in order.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function sourceFilesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => SOURCE_FILE.test(name))
    .toSorted();
}

/**
 * All imports between the source files below a folder.
 * @param {string} folder
 * @returns {readonly SourceImport[]}
 */
export function importsIn(folder) {
  return sourceFilesIn(folder).flatMap((file) =>
    importsOf(file, readFileSync(path.join(folder, file), 'utf8')),
  );
}
