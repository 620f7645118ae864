import { explainSeed } from '../../story/explain-seed.ts';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedReading } from '../../story/story.ts';
import { addressOf } from '../render/head.ts';
import type { DevEdition } from '../dev/dev-edition.ts';
import { findSeeds } from '../input/list-names.ts';
import { seedBytes } from '../input/read-file.ts';
import { listPage } from './list-page.ts';
import { roleNamed } from './role-names.ts';
import { missingSeedPage, seedPage } from './seed-page.ts';
import { seedOfPath } from './paths.ts';

/** Where the pages of the seeds take what they show from. */
export interface SeedsSource {
  readonly edition: DevEdition;
  /** Absolute path of the seeds. */
  readonly dir: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

function storyAddresses({ edition, base }: SeedsSource): ReadonlyMap<string, string> {
  const { stories } = edition.edition();
  return new Map(
    stories.map(({ storyRecord, path }) => [storyRecord.id, addressOf(path, { site: null, base })]),
  );
}

/** The bytes of a seed; null when the disk refuses them, or when it is no file of the folder. */
async function bytesOf(dir: string, id: string): Promise<Uint8Array | null> {
  const file = (await findSeeds(dir)).get(id);
  if (file === undefined) return null;
  const taken = seedBytes(file, id, dir);
  return taken.kind === 'bytes' ? taken.bytes : null;
}

/**
 * The HTML of a page of the seeds, before Vite's own part. A seed is read anew, so that its lines
 * and the evidence are of one moment.
 *
 * @param path decoded, below the base.
 * @param query what the address says after its `?`.
 */
export async function seedsPageAt(
  path: string,
  query: URLSearchParams,
  source: SeedsSource,
): Promise<string> {
  const { edition, dir, base } = source;
  const addresses = storyAddresses(source);
  const page = Number(query.get('page') ?? 1);
  const wanted = seedOfPath(path);
  // Addresses come in one Unicode form, names of files in any.
  const id =
    [...edition.readings().keys()].find(
      (seed) => seed.normalize('NFC') === wanted?.normalize('NFC'),
    ) ?? wanted;
  if (id === null) {
    const entries = [...edition.readings()].map(([seed, reading]) => ({
      id: seed,
      reading,
      storyAddress: addresses.get(seed) ?? null,
    }));
    return listPage(entries, { query: query.get('q')?.trim() ?? '', page }, base);
  }
  const known = edition.readings().get(id);
  if (known === undefined) return missingSeedPage(id, base);
  const bytes = await bytesOf(dir, id);
  const rival = roleNamed(query.get('against'));
  const reading: SeedReading = bytes === null ? known : readSeed(bytes, id);
  const explanation =
    bytes === null ? { id, lines: [] } : explainSeed(bytes, id, rival ?? undefined);
  const storyAddress = addresses.get(id) ?? null;
  const text = bytes === null ? '' : new TextDecoder().decode(bytes);
  return seedPage({ id, reading, explanation, text, storyAddress, rival, page }, base);
}
