import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { STORY_FOLDER } from '../../edition/addresses/paths.ts';
import { PAGE_FOLDERS } from '../render/page-folders.ts';
import { UNFINISHED_ENDING } from '../write-file.ts';
import { writePlaceholder } from './placeholder.ts';

/**
 * Returns where a first build makes its pages: below the output folder, so that they can be moved to
 * their places in a moment when all of them are there.
 */
export const stageOf = (outDir: string): string => path.join(outDir, `pages${UNFINISHED_ENDING}`);

const ORDER = [...PAGE_FOLDERS, '404.html', 'index.json', 'index.html'];

/** Where a file stands in the order of publishing, by the first part of its name. */
const rankOf = (name: string): number => ORDER.indexOf(name.split(path.sep)[0] ?? '');

/** All staged files outside the folder of stories, in the order of publishing, JSON before HTML. */
const filesBesideStories = (stage: string): readonly string[] =>
  readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(stage, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith(STORY_FOLDER + path.sep))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (one < other ? 1 : -1));

/**
 * Moves the pages of a first build to their places. Stories and lists lead to one another: so the
 * lists and the front page have placeholders before the stories come, all at once, and are moved
 * over these afterwards, the front page last.
 */
export function publishStage(outDir: string): void {
  const stage = stageOf(outDir);
  const names = filesBesideStories(stage);
  for (const name of names) {
    mkdirSync(path.join(outDir, path.dirname(name)), { recursive: true });
    if (path.basename(name) === 'index.html') writePlaceholder(path.join(outDir, name));
  }
  // An edition without a story has no such folder.
  const stories = existsSync(path.join(stage, STORY_FOLDER)) ? [STORY_FOLDER] : [];
  for (const name of [...stories, ...names])
    renameSync(path.join(stage, name), path.join(outDir, name));
  rmSync(stage, { recursive: true });
}
