import type { Logger } from 'vite';
import { addressProblems } from '../../edition/addresses/address-claims.ts';
import { twinSeeds } from '../../edition/related/twin-seeds.ts';
import type { StoryRecord } from '../../edition/story-record.ts';
import { dayWarnings, unpublishedOn } from '../../edition/summaries/unpublished.ts';
import { seedProblems } from '../../story/seed-problems.ts';
import type { FrontMatter, SeedProblem } from '../../story/story.ts';
import { pathOfSeed } from '../input/list-names.ts';
import { englishCount } from '../english-count.ts';
import { describe, describeFile, type FileProblem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import type { SavedSeed, SeedCache, SeedOutcome } from '../cache/seed-cache.ts';
import type { SeedWords } from '../cache/word-cache.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { newBatchCounter } from '../workers/batches.ts';
import type { Message, SeedFile } from '../workers/messages.ts';
import { shareValue } from '../workers/shared-value.ts';
import type { WaitingStory } from './summary.ts';

/** What came of a seed, and the fingerprint of its bytes; null when the disk gave none. */
export interface ReadSeed {
  readonly fingerprint: string | null;
  readonly outcome: SeedOutcome;
}

/** What came of each seed, by id, in the order of the ids. */
export type ReadSeeds = ReadonlyMap<string, ReadSeed>;

/** A seed that gave a story. */
export type StoryOutcome = Extract<SeedOutcome, { kind: 'story' }>;

/**
 * Reads all seeds with the workers of a build; what is saved of a seed is not read again.
 *
 * @param files the seeds' files by id, in the order of the ids.
 * @param cache what earlier builds read.
 * @param onWords takes the words of the stories that are read anew.
 */
export async function readSeeds(
  pool: WorkerPool,
  files: ReadonlyMap<string, string>,
  dir: string,
  cache: SeedCache,
  progress: Progress,
  onWords: (words: SeedWords) => void,
): Promise<ReadSeeds> {
  const reads = new Map<string, ReadSeed>();
  for (const [id, { fingerprint, outcome }] of cache.seeds)
    if (files.has(id)) reads.set(id, { fingerprint, outcome });
  const onMessage = (message: Message): void => {
    if (message.kind === 'words') onWords(message.words);
    if (message.kind !== 'seeds') return;
    progress.add(message.seeds.length);
    for (const { id, fingerprint, outcome } of message.seeds)
      if (outcome !== null) reads.set(id, { fingerprint, outcome });
  };
  progress.begin('stories read', files.size);
  const all = [...files].map(([id, file]): SeedFile => ({ id, file, known: knownOf(cache, id) }));
  const task = { kind: 'read', dir, seeds: shareValue(all), counter: newBatchCounter() } as const;
  await pool.run(task, onMessage);
  return new Map([...files.keys()].flatMap((id) => entryOf(reads, id)));
}

/** Saves what was read, where it is not what was saved. */
export function saveSeeds(reads: ReadSeeds, cache: SeedCache): void {
  const savable = savableOf(reads);
  const isSame =
    savable.size === cache.seeds.size &&
    [...savable].every(([id, { fingerprint }]) => knownOf(cache, id) === fingerprint);
  if (!isSame) cache.save(savable);
}

const knownOf = (cache: SeedCache, id: string): string | null =>
  cache.seeds.get(id)?.fingerprint ?? null;

function entryOf(reads: ReadSeeds, id: string): readonly (readonly [string, ReadSeed])[] {
  const read = reads.get(id);
  return read === undefined ? [] : [[id, read]];
}

/** What the disk refused is asked for again each time. */
const savableOf = (reads: ReadSeeds): ReadonlyMap<string, SavedSeed> =>
  new Map(
    [...reads].flatMap(([id, { fingerprint, outcome }]) =>
      fingerprint === null ? [] : [[id, { fingerprint, outcome }] as const],
    ),
  );

/** Returns the seeds that gave stories; drafts among them. */
export const storiesOf = (reads: ReadSeeds): readonly StoryOutcome[] =>
  [...reads.values()].flatMap(({ outcome }) => (outcome.kind === 'story' ? outcome : []));

/** Returns the front matter of a story by the id of its seed. */
export function frontMatterOf(reads: ReadSeeds, id: string): FrontMatter | undefined {
  const outcome = reads.get(id)?.outcome;
  return outcome?.kind === 'story' ? outcome.frontMatter : undefined;
}

/** What a story is shown or left out by. */
type Publishing = Pick<Settings, 'today' | 'drafts'>;

/** Returns the stories that get a page in a build; one that is not published says so. */
export const shownStories = (
  stories: readonly StoryOutcome[],
  { today, drafts }: Publishing,
): readonly StoryOutcome[] =>
  stories.flatMap((story) => {
    const unpublished = unpublishedOn(today, story.frontMatter);
    if (unpublished === undefined) return story;
    return drafts ? { ...story, storyRecord: { ...story.storyRecord, unpublished } } : [];
  });

/** Returns the ids of the stories that are drafts, in their order. */
export const draftIds = (
  stories: readonly StoryOutcome[],
  { today }: Pick<Publishing, 'today'>,
): readonly string[] =>
  stories
    .filter(({ frontMatter }) => unpublishedOn(today, frontMatter) === 'draft')
    .map(({ storyRecord: { id } }) => id)
    .toSorted();

/** Returns the stories whose day has not come, the next one first. */
export const waitingStories = (
  stories: readonly StoryOutcome[],
  { today }: Pick<Publishing, 'today'>,
): readonly WaitingStory[] =>
  stories
    .filter(({ frontMatter }) => unpublishedOn(today, frontMatter) === 'waiting')
    .map(({ storyRecord: { id, date } }) => ({ id, day: date ?? today }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));

/** Returns the records of stories. */
export const storyRecordsOf = (stories: readonly StoryOutcome[]): readonly StoryRecord[] =>
  stories.map(({ storyRecord }) => storyRecord);

/**
 * Says which folders among the seeds cannot be read.
 *
 * @returns how many warnings there were.
 * @throws UsageError when there are any and the settings do not say to skip them: the pages of their
 *   seeds would be deleted.
 */
export function reportFolders(
  folders: readonly FileProblem[],
  { dir, onError }: Pick<Settings, 'dir' | 'onError'>,
  logger: Pick<Logger, 'warn'>,
): number {
  if (onError === 'fail' && folders.length > 0) {
    const remedy = 'Make it readable, or leave it out with WARAQ_ON_ERROR=skip.';
    const lines = folders.map((folder) => describeFile({ ...folder, remedy }, dir));
    throw new UsageError(lines.join(' '));
  }
  for (const folder of folders) logger.warn(`warning: ${describeFile(folder, dir)}`);
  return folders.length;
}

/**
 * Says what is wrong with the seeds, all of it.
 *
 * @param files the seeds' files by id.
 * @returns how many warnings there were.
 * @throws UsageError when there are errors and the settings do not say to skip them.
 */
export function reportSeeds(
  reads: ReadSeeds,
  files: ReadonlyMap<string, string>,
  { dir, onError, today, drafts, site }: Settings,
  logger: Logger,
): number {
  const lineOf = ({ id, ...problem }: SeedProblem): string =>
    describe(
      problem,
      pathOfSeed(id, (seed) => files.get(seed), dir),
    );
  const outcomes = [...reads.values()].map(({ outcome }) => outcome);
  const problemsOf = (kind: 'empty' | 'error') =>
    outcomes.flatMap((outcome) =>
      outcome.kind !== 'story' && outcome.kind === kind ? seedProblems(outcome) : [],
    );
  const unreadable = problemsOf('error');
  const shown = storyRecordsOf(shownStories(storiesOf(reads), { today, drafts }));
  const claims = addressProblems(shown, site);
  const isFailing = onError === 'fail';
  const unreadSeeds = outcomes.filter(({ kind }) => kind === 'error').length;
  const lines = [
    ...problemsOf('empty').map(lineOf),
    ...storiesOf(reads).flatMap(({ storyRecord: { id }, warnings, published }) =>
      [...warnings, ...dayWarnings(today, published)].map((warning) =>
        lineOf({ id, remedy: '', ...warning }),
      ),
    ),
    ...(isFailing ? [] : claims.map(lineOf)),
    ...twinSeeds(shown).map(lineOf),
  ];
  const errors = isFailing ? [...unreadable, ...claims] : unreadable;
  for (const line of lines) logger.warn(`warning: ${line}`);
  for (const problem of errors) logger.error(`error: ${lineOf(problem)}`);
  if (isFailing && unreadable.length > 0)
    throw new UsageError(
      `${unreadSeeds} of ${reads.size} seeds cannot be read: mend them, or leave them out with WARAQ_ON_ERROR=skip.`,
    );
  if (isFailing && claims.length > 0)
    throw new UsageError(
      `${englishCount(claims.length, 'address', 'addresses')} cannot be given as seeds name them: mend the seeds, or build without them with WARAQ_ON_ERROR=skip.`,
    );
  return lines.length;
}
