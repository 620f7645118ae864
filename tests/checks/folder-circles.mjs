// @ts-check
import path from 'node:path';

/** @typedef {import('./source-imports.mjs').SourceImport} SourceImport */

/** The words that all stages of reading a story share: their types make no circle. */
const SHARED_TYPES = new Set(['story/story.ts', 'story/states.ts']);

/**
 * Tells of each circle of folders that import each other, and names the imports that make it.
 * @param {readonly SourceImport[]} imports
 * @returns {readonly string[]} a line for each circle, followed by a line for each of its imports
 */
export function folderCircles(imports) {
  const between = imports.filter(
    ({ from, to, isOfTypes }) =>
      folderOf(from) !== folderOf(to) && !(isOfTypes && SHARED_TYPES.has(to)),
  );
  const reach = reachableFolders(between);
  const told = new Set();
  return [...reach.keys()].flatMap((folder) => {
    const circle = [...reach.keys()].filter(
      (other) => reach.get(folder)?.has(other) && reach.get(other)?.has(folder),
    );
    if (circle.length === 0 || told.has(folder)) return [];
    for (const member of circle) told.add(member);
    const links = between.filter(
      ({ from, to }) => circle.includes(folderOf(from)) && circle.includes(folderOf(to)),
    );
    return [
      `These folders import each other in a circle: ${circle.join(', ')}`,
      ...links.map(({ from, to }) => `  ${from} imports ${to}`),
    ];
  });
}

/** @param {string} file */
const folderOf = (file) => path.posix.dirname(file);

/**
 * The folders that each folder imports, directly or through others.
 * @param {readonly SourceImport[]} imports
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
function reachableFolders(imports) {
  /** @type {Map<string, Set<string>>} */
  const direct = new Map();
  for (const { from, to } of imports) {
    const targets = direct.get(folderOf(from)) ?? new Set();
    direct.set(folderOf(from), targets.add(folderOf(to)));
  }
  return new Map([...direct.keys()].map((folder) => [folder, reachableFrom(folder, direct)]));
}

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, ReadonlySet<string>>} direct
 * @returns {ReadonlySet<string>}
 */
function reachableFrom(folder, direct) {
  /** @type {Set<string>} */
  const reached = new Set();
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const target of direct.get(next) ?? []) {
      if (!reached.has(target)) waiting.push(target);
      reached.add(target);
    }
  }
  return reached;
}
