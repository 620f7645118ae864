import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { readSeed } from '../../../src/story/read-seed.ts';
import type { Story } from '../../../src/story/story.ts';
import { UsageError } from '../../../src/node/usage-error.ts';
import { MATERIAL } from '../material.ts';

/** Where the labelled stories lie, beside the project; their texts are not ours to commit. */
export const LABELLED = join(MATERIAL, 'related');

const LABELS = 'labels.json';

/** A folder of stories with what is known of them. */
export interface LabelledSet {
  readonly name: string;
  readonly stories: readonly Story[];
  /** The labels as they were read; each bench checks what it needs of them. */
  readonly labels: unknown;
}

/** Returns the folders with labels at or below a folder, in the order of their names. */
function labelledFolders(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === LABELS)
    .map((file) => join(folder, file.slice(0, -LABELS.length)))
    .toSorted();
}

function readStories(folder: string): readonly Story[] {
  const seeds = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return seeds.toSorted().flatMap((file) => {
    const reading = readSeed(readFileSync(join(folder, file)), basename(file, '.txt'));
    return reading.kind === 'story' ? reading.story : [];
  });
}

/**
 * Reads the labelled stories of a folder and of those below it.
 *
 * @param folder null for what lies beside the project; nothing is read when it is not there.
 * @throws UsageError when a folder that is named has no labels.
 */
export function readLabelledSets(folder: string | null): readonly LabelledSet[] {
  const root = folder ?? LABELLED;
  if (folder === null && !existsSync(root)) return [];
  const folders = existsSync(root) ? labelledFolders(root) : [];
  if (folders.length === 0) throw new UsageError(`There is no ${LABELS} in ${root} or below it.`);
  return folders.map((path) => ({
    name: path.split(sep).filter(Boolean).slice(-2).join('/'),
    stories: readStories(join(path, 'seeds')),
    labels: JSON.parse(readFileSync(join(path, LABELS), 'utf8')) as unknown,
  }));
}
