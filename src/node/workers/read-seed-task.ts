import { storyRecordOf } from '../../edition/story-record.ts';
import { bodyOf, textOf, type StoryBody, type StoryText } from '../../edition/pages/story-body.ts';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedReading } from '../../story/story.ts';
import { contentName } from '../cache/content-name.ts';
import { seedBytes } from '../input/read-file.ts';
import { UsageError } from '../usage-error.ts';
import type { SeedFile, SeedOutcome, SeedReport } from './messages.ts';

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
  } as const;
  return story.frontMatter === undefined ? outcome : { ...outcome, frontMatter: story.frontMatter };
}

/**
 * Takes a seed from the disk, and reads it unless it is as it was known.
 *
 * @param dir the folder of the seeds.
 */
export function takeSeed({ id, file, known }: SeedFile, dir: string): TakenSeed {
  const taken = seedBytes(file, id, dir);
  if (taken.kind === 'refused')
    return { report: { id, fingerprint: null, outcome: outcomeOf(taken.reading) }, text: null };
  const fingerprint = contentName(taken.bytes);
  if (fingerprint === known) return { report: { id, fingerprint, outcome: null }, text: null };
  const reading = readSeed(taken.bytes, id);
  const text = reading.kind === 'story' ? textOf(reading.story) : null;
  return { report: { id, fingerprint, outcome: outcomeOf(reading) }, text };
}

/**
 * Reads a seed again for its body alone.
 *
 * @param fingerprint of the bytes that the edition was made from.
 * @throws UsageError when the bytes are others: the seed changed while the site was being built.
 */
export function takeBody(
  { id, file }: Pick<SeedFile, 'id' | 'file'>,
  fingerprint: string | null,
  dir: string,
): StoryBody {
  const taken = seedBytes(file, id, dir);
  if (taken.kind === 'bytes' && contentName(taken.bytes) === fingerprint) {
    const reading = readSeed(taken.bytes, id);
    if (reading.kind === 'story') return bodyOf(reading.story);
  }
  throw new UsageError(`The seed ${id} changed while the site was being built. Build again.`);
}
