import path from 'node:path';
import {
  MAX_EDITED_BUILD_SECONDS,
  MAX_FILES_UNLIKE_CLEAN_BUILD,
  MAX_UNCHANGED_BUILD_FILES,
  MAX_UNCHANGED_BUILD_SECONDS,
} from '../budgets.ts';
import { median } from '../median.ts';
import { editSeed, withHeadline, withWords } from './edit-seed.ts';
import { commonSeeds } from './make-seeds.ts';
import type { Row } from './rows.ts';
import { runBuild, type BuildFolders } from './site-build.ts';
import { contentsOf, differencesOf, stampsOf } from './site-tree.ts';

/** How many differing files are named. */
const MAX_NAMED_FILES = 5;

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

function tell(what: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  console.log(`${what}: ${differences.length} files differ, among them`);
  for (const line of differences.slice(0, MAX_NAMED_FILES)) console.log(`  ${line}`);
}

async function buildUnchanged(folders: BuildFolders, runs: number): Promise<readonly Row[]> {
  const before = stampsOf(folders.out);
  const seconds: number[] = [];
  for (const _ of times(runs)) seconds.push((await runBuild(folders)).seconds);
  const touched = differencesOf(before, stampsOf(folders.out));
  tell('nothing changed', touched);
  return [
    {
      what: 'second build, nothing changed',
      value: median(seconds),
      unit: 's',
      most: MAX_UNCHANGED_BUILD_SECONDS,
    },
    {
      what: 'files touched when nothing changed',
      value: touched.length,
      unit: 'files',
      most: MAX_UNCHANGED_BUILD_FILES,
    },
  ];
}

async function buildEdited(folders: BuildFolders, runs: number): Promise<readonly Row[]> {
  const seeds = commonSeeds(folders.seeds);
  const fileOf = (at: number): string =>
    path.join(folders.seeds, seeds[Math.floor((at * seeds.length) / (runs + 1))] ?? '');
  const timeEdit = async (at: number, edit: (seed: string) => string): Promise<number> => {
    editSeed(fileOf(at), edit);
    return (await runBuild(folders)).seconds;
  };
  const texts: number[] = [];
  for (const at of times(runs))
    texts.push(await timeEdit(at, (seed) => withWords(seed, `حافلات في الجولة ${at + 1}`)));
  const headline = await timeEdit(runs, (seed) =>
    withHeadline(seed, 'المكتبات تفتح أبوابها ليلا طوال الصيف'),
  );
  return [
    {
      what: 'second build, a text changed',
      value: median(texts),
      unit: 's',
      most: MAX_EDITED_BUILD_SECONDS,
    },
    {
      what: 'second build, a headline changed',
      value: headline,
      unit: 's',
      most: MAX_EDITED_BUILD_SECONDS,
    },
  ];
}

/**
 * Builds again over a finished build: nothing changed, then the texts of a few seeds one after the
 * other, then a headline, which moves its page. What stands there in the end is compared with a
 * clean build of the same seeds, file by file.
 *
 * @param folders of a finished build; the seeds are edited.
 * @param clean folders of an output and a cache that are not there yet.
 */
export async function secondBuildRows(
  folders: BuildFolders,
  clean: Omit<BuildFolders, 'seeds'>,
  runs: number,
): Promise<readonly Row[]> {
  const unchanged = await buildUnchanged(folders, runs);
  const edited = await buildEdited(folders, runs);
  await runBuild({ seeds: folders.seeds, ...clean });
  const differences = differencesOf(contentsOf(clean.out), contentsOf(folders.out));
  tell('second builds beside a clean one', differences);
  return [
    ...edited,
    {
      what: 'files unlike a clean build',
      value: differences.length,
      unit: 'files',
      most: MAX_FILES_UNLIKE_CLEAN_BUILD,
    },
    ...unchanged,
  ];
}
