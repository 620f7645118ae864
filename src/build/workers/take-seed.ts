import { digestOf } from '../../edition/digest.ts';
import { bodyOf, type StoryBody } from '../../edition/story-body.ts';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedReading } from '../../story/story.ts';
import { contentName } from '../memory/cache.ts';
import { seedBytes, type ReadFile } from '../seed-files/seed-bytes.ts';
import type { SeedFile, SeedOutcome, SeedReport } from './messages.ts';

/** A seed that was taken, and the body of its story where it was read anew and has one. */
export interface TakenSeed {
  readonly report: SeedReport;
  readonly body: StoryBody | null;
}

function outcomeOf(reading: SeedReading): SeedOutcome {
  if (reading.kind !== 'story') return reading;
  const { story } = reading;
  const outcome = { kind: 'story', digest: digestOf(story), warnings: story.warnings } as const;
  return story.frontMatter === undefined ? outcome : { ...outcome, frontMatter: story.frontMatter };
}

/**
 * Takes a seed from the disk, and reads it unless it is as it was known.
 *
 * @param dir the folder of the seeds.
 * @param read reads a file.
 */
export function takeSeed({ id, file, known }: SeedFile, dir: string, read?: ReadFile): TakenSeed {
  const taken = seedBytes(file, id, dir, read);
  if (taken.kind === 'refused')
    return { report: { id, fingerprint: null, outcome: outcomeOf(taken.reading) }, body: null };
  const fingerprint = contentName(taken.bytes);
  if (fingerprint === known) return { report: { id, fingerprint, outcome: null }, body: null };
  const reading = readSeed(taken.bytes, id);
  const body = reading.kind === 'story' ? bodyOf(reading.story) : null;
  return { report: { id, fingerprint, outcome: outcomeOf(reading) }, body };
}

/**
 * Reads a seed again for its body alone.
 *
 * @throws Error when it gives no story any more: it changed while it was being built.
 */
export function takeBody(id: string, file: string, dir: string): StoryBody {
  const taken = seedBytes(file, id, dir);
  const reading = taken.kind === 'bytes' ? readSeed(taken.bytes, id) : taken.reading;
  if (reading.kind === 'story') return bodyOf(reading.story);
  throw new Error(`The seed ${id} changed while the site was being built. Build again.`);
}
