import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { PAGE_FOLDERS } from '../render/page-folders.ts';
import { UNFINISHED_ENDING } from '../write-file.ts';

/**
 * Where the pages of a first build are made: below the output folder, so that they can be moved to
 * their places in a moment when all of them are there.
 */
export const stageOf = (outDir: string): string => path.join(outDir, `pages${UNFINISHED_ENDING}`);

/** Moves the pages of a first build to their places, the front page last. */
export function publishStage(outDir: string): void {
  const stage = stageOf(outDir);
  const order = [...PAGE_FOLDERS, '404.html', 'index.json', 'index.html'];
  const names = readdirSync(stage).toSorted(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  for (const name of names) renameSync(path.join(stage, name), path.join(outDir, name));
  rmdirSync(stage);
}
