// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const OUTSIDE = /\b(?:DESIGN|HOUSE|PROOFS|KINDS|ATTACK)\.md\b|\.\.\/shared\b/;

/**
 * Tells of each line that points to a document outside the project, which a reader of it does not have.
 * @param {string} file
 * @param {string} text
 * @returns {readonly string[]}
 */
export function outsidePointers(file, text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      OUTSIDE.test(line) ? `${file}:${index + 1} points outside the project: ${line.trim()}` : [],
    );
}

/** Benches measure on material beside the project, and say so; the checks name what they look for. */
const EXEMPT = /^tests\/(?:bench|checks|fixtures)\//;
const TEXT_FILE = /\.(?:ts|tsx|mjs|css|md)$/;

/**
 * Looks through the sources, the tests and the documents of a project.
 * @param {string} root
 * @returns {readonly string[]} a line for each pointer outside the project
 */
export function outsidePointersIn(root) {
  const documents = ['src', 'tests', '.docs']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((name) =>
        path.join(folder, String(name)).split(path.sep).join('/'),
      ),
    );
  return ['README.md', ...documents]
    .filter((file) => TEXT_FILE.test(file) && !EXEMPT.test(file))
    .flatMap((file) => outsidePointers(file, readFileSync(path.join(root, file), 'utf8')));
}
