import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { KEPT_FOLDER } from './work-folder.ts';
import { MATERIAL } from '../material.ts';

/** Where the maker of seeds lies, beside the project. */
export const SEED_MAKER = path.join(MATERIAL, 'scale', 'generate.mjs');

/**
 * How many stories every edition shares: the maker's first headlines are the same in every size, and
 * so is the text below them; the related headlines are chosen from the whole edition.
 */
export const COMMON_STORIES = 1000;

/** The name of a shared story's seed: undated stories lead by the last name, so these do in all. */
export const commonName = (name: string): string => `z${name}`;

/** Whether a seed as the maker names it (`<number>_<hex>.txt`) holds a shared story. */
export const isCommon = (name: string): boolean => Number.parseInt(name, 10) < COMMON_STORIES;

/**
 * Makes an edition's seeds once, or finds them made by the maker as it is now.
 *
 * @param count how many stories: a thousand or more.
 * @returns their folder.
 * @throws when the maker fails
 */
export function makeSeeds(count: number): string {
  const maker = createHash('sha256').update(readFileSync(SEED_MAKER)).digest('hex').slice(0, 8);
  const folder = path.join(KEPT_FOLDER, 'seeds', `${count}-${maker}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  const words = [SEED_MAKER, '--n', String(count), '--out', unfinished];
  execFileSync(process.execPath, words, { stdio: 'ignore' });
  for (const name of readdirSync(unfinished).filter(isCommon))
    renameSync(path.join(unfinished, name), path.join(unfinished, commonName(name)));
  renameSync(unfinished, folder);
  return folder;
}

/** The shared stories' seeds of an edition, in the order of their names. */
export function commonSeeds(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(commonName('')))
    .toSorted();
}
