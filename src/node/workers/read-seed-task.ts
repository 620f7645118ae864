import { lstatSync } from 'node:fs';
import { storyRecordOf } from '../../edition/story-record.ts';
import { publicationOf } from '../../edition/summaries/publication-date.ts';
import { bodyOf, textOf, type StoryBody, type StoryText } from '../../edition/body/story-body.ts';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedProblem, SeedReading } from '../../story/story.ts';
import { contentName } from '../cache/content-name.ts';
import { seedBytes } from '../input/read-file.ts';
import type { SeedOutcome } from '../cache/seed-cache.ts';
import type { SeedFile, SeedReport } from './messages.ts';

/** A seed that was taken, and the text of its story where it was read anew and has one. */
export interface TakenSeed {
  readonly report: SeedReport;
  readonly text: StoryText | null;
}

function outcomeOf(reading: SeedReading): SeedOutcome {
  if (reading.kind !== 'story') return reading;
  const { story } = reading;
  const outcome = {
    kind: 'story',
    storyRecord: storyRecordOf(story),
    warnings: story.warnings,
    published: publicationOf(story),
  } as const;
  return story.frontMatter === undefined ? outcome : { ...outcome, frontMatter: story.frontMatter };
}

/** A seed that was listed and is gone is left out with a warning. */
const goneOutcome = (id: string): SeedOutcome => ({
  kind: 'empty',
  problem: {
    id,
    line: 1,
    message: 'The seed was deleted while the site was being built.',
    remedy: 'It is left out.',
  },
});

/**
 * Takes a seed from the disk, and reads it unless it is as it was known.
 *
 * @param dir the folder of the seeds.
 */
export function takeSeed({ id, file, known }: SeedFile, dir: string): TakenSeed {
  const taken = seedBytes(file, id, dir);
  if (taken.kind === 'refused') {
    const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    const outcome = isThere ? outcomeOf(taken.reading) : goneOutcome(id);
    return { report: { id, fingerprint: null, outcome }, text: null };
  }
  const fingerprint = contentName(taken.bytes);
  if (fingerprint === known) return { report: { id, fingerprint, outcome: null }, text: null };
  const reading = readSeed(taken.bytes, id);
  const text = reading.kind === 'story' ? textOf(reading.story) : null;
  return { report: { id, fingerprint, outcome: outcomeOf(reading) }, text };
}

/** What reading a seed again for its body gave. */
export interface TakenBody {
  /** Null when the seed is gone, or no story any more. */
  readonly body: StoryBody | null;
  /** Said when the seed is not as it was. */
  readonly problem: SeedProblem | null;
}

const BUILD_AGAIN = 'Build again to bring the site up to date.';

/**
 * Reads a seed again for its body alone; one that has changed meanwhile is taken as it is found.
 *
 * @param fingerprint of the bytes that the edition was made from.
 */
export function takeBody(
  { id, file }: Pick<SeedFile, 'id' | 'file'>,
  fingerprint: string | null,
  dir: string,
): TakenBody {
  const taken = seedBytes(file, id, dir);
  const reading = taken.kind === 'bytes' ? readSeed(taken.bytes, id) : taken.reading;
  const body = reading.kind === 'story' ? bodyOf(reading.story) : null;
  if (taken.kind === 'bytes' && contentName(taken.bytes) === fingerprint)
    return { body, problem: null };
  const what = body === null ? 'was deleted or broken' : 'was edited';
  const page = body === null ? 'Its page has no text.' : 'Its page has the new text.';
  const message = `The seed ${what} while the site was being built. ${page}`;
  return { body, problem: { id, line: 1, message, remedy: BUILD_AGAIN } };
}
