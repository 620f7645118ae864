import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Something said of every file of a folder, by its path in it. */
export type Tree = ReadonlyMap<string, string>;

function* filesOf(folder: string): Generator<readonly [name: string, file: string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    yield [path.relative(folder, file).split(path.sep).join('/'), file];
  }
}

function treeOf(folder: string, say: (file: string) => string): Tree {
  return new Map([...filesOf(folder)].map(([name, file]) => [name, say(file)]));
}

/** What is in each file. */
export const contentsOf = (folder: string): Tree =>
  treeOf(folder, (file) => createHash('sha256').update(readFileSync(file)).digest('hex'));

/** Which file each is and when it was last written, to the nanosecond. */
export const stampsOf = (folder: string): Tree =>
  treeOf(folder, (file) => {
    const { ino, mtimeNs, size } = lstatSync(file, { bigint: true });
    return [ino, mtimeNs, size].join(' ');
  });

/** How many of a folder's files are pages. */
export const countPages = (folder: string, isPage: (name: string) => boolean): number =>
  [...filesOf(folder)].filter(([name]) => isPage(name)).length;

/** How two trees differ, a line a file: what only one has, and what is not the same in both. */
export function differencesOf(one: Tree, other: Tree): readonly string[] {
  const changed = [...one].flatMap(([name, said]) => {
    const saidThere = other.get(name);
    if (saidThere === said) return [];
    return saidThere === undefined ? `${name} is gone` : `${name} is another`;
  });
  const added = [...other.keys()].filter((name) => !one.has(name));
  return [...changed, ...added.map((name) => `${name} is new`)];
}
