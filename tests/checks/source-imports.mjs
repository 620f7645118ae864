// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} SourceImport one file imports another
 * @property {string} from
 * @property {string} to
 * @property {boolean} isOfTypes whether it imports types alone
 */

const SOURCE_FILE = /\.(?:ts|tsx|mjs)$/;

/** `import … from './a.ts'`, `export … from './a.ts'` and `import './a.ts'`. */
const STATIC_IMPORT =
  /^(?:import|export)\s+(?<types>type\s)?(?:[^;'"=()]*?\sfrom\s+)?['"](?<file>\.[^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bawait import\(\s*['"](?<file>\.[^'"]+)['"]/g;

/**
 * The source files that the code of a file imports.
 * @param {string} file path of the file, with `/`
 * @param {string} code
 * @returns {readonly SourceImport[]}
 */
export function importsOf(file, code) {
  return [...code.matchAll(STATIC_IMPORT), ...code.matchAll(DYNAMIC_IMPORT)]
    .map(({ groups = {} }) => ({ imported: groups.file ?? '', isOfTypes: Boolean(groups.types) }))
    .filter(({ imported }) => SOURCE_FILE.test(imported))
    .map(({ imported, isOfTypes }) => ({
      from: file,
      to: path.posix.join(path.posix.dirname(file), imported),
      isOfTypes,
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
