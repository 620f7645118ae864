import type { ReactElement } from 'react';
import type { Edition } from '../../edition/edition.ts';
import { explainSeed, type Explanation } from '../../story/explain-seed.ts';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedReading } from '../../story/story.ts';
import { twinId } from '../input/list-names.ts';
import { contentName } from '../cache/content-name.ts';
import { seedBytes } from '../input/read-file.ts';
import { addressOf } from '../render/site-address.ts';
import type { Editing } from './edit/editing.ts';
import type { SeedEdits } from './edit/seed-edits.ts';
import type { NarrowLines } from './list/narrow-lines.ts';
import { ListPage } from './list/list-page.tsx';
import { seedAddress, seedOfPath } from './page/paths.ts';
import { renderDocument } from './page/render-document.ts';
import { MissingSeedPage } from './seed/missing-seed-page.tsx';
import { roleNamed } from './facts/role-names.ts';
import type { ShownSeed } from './seed/seed-addresses.ts';
import { LanguageContext, type PageLanguage } from './words/words-context.ts';
import { withPictureWarnings } from '../input/match-pictures.ts';
import { SeedPage } from './seed/seed-page.tsx';

/** Lines of a seed that is explained only when asked: that takes seconds. */
const LONG_SEED_LINES = 5000;

/** Where the pages of the inspector take what they show from. */
export interface InspectorSource {
  readonly edition: {
    /** By the id of the seed. */
    readonly readings: () => ReadonlyMap<string, SeedReading>;
    readonly edition: () => Edition;
  };
  /** The names of all pictures by what they are shown under. */
  readonly pictures: { readonly names: () => ReadonlyMap<string, string> };
  /** The file of a seed, by its id. */
  readonly fileOf: (id: string) => string | undefined;
  /** Absolute path of the seeds. */
  readonly dir: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
  readonly edits: SeedEdits;
  readonly narrowLines: NarrowLines;
}

function storyAddresses({ edition, base }: InspectorSource): ReadonlyMap<string, string> {
  const { stories } = edition.edition();
  return new Map(
    stories.map(({ storyRecord, path }) => [storyRecord.id, addressOf(path, { site: null, base })]),
  );
}

/** The bytes of a seed; none when the disk refuses them. */
function bytesOf(id: string, { fileOf, dir }: InspectorSource): Uint8Array {
  const file = fileOf(id);
  const taken = file === undefined ? null : seedBytes(file, id, dir);
  return taken?.kind === 'bytes' ? taken.bytes : new Uint8Array();
}

const isSameName = (one: string, other: string): boolean =>
  one.normalize('NFC') === other.normalize('NFC');

/** Returns the id as the folder spells it: addresses come in one Unicode form, names of files in any. */
export function knownId(wanted: string, { edition }: Pick<InspectorSource, 'edition'>): string {
  const ids = [...edition.readings().keys()];
  // Browsers take the `./` out of the address of a twin.
  const named = (name: string): string | undefined => ids.find((id) => isSameName(id, name));
  return named(wanted) ?? named(twinId(wanted)) ?? wanted;
}

const pageOf = (query: URLSearchParams): number => Number(query.get('page') ?? 1);

/** How many lines were decided narrowly; null where that is not known. Long seeds are not counted. */
function narrowLinesOf(reading: SeedReading, { narrowLines }: InspectorSource): number | null {
  if (reading.kind !== 'story' || reading.story.lines.length > LONG_SEED_LINES) return 0;
  return narrowLines.of(reading.story);
}

function listOf(query: URLSearchParams, source: InspectorSource): ReactElement {
  const addresses = storyAddresses(source);
  const readings = [...source.edition.readings()]
    .map(([id, reading]) => [id, withPictureWarnings(reading, source.pictures.names())] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  source.narrowLines.count(
    readings.flatMap(([id, reading]) =>
      reading.kind === 'story' && reading.story.lines.length <= LONG_SEED_LINES
        ? { story: reading.story, bytes: () => bytesOf(id, source) }
        : [],
    ),
  );
  const entries = readings.map(([id, reading]) => ({
    id,
    reading,
    narrowLines: narrowLinesOf(reading, source),
    storyAddress: addresses.get(id) ?? null,
  }));
  const words = query.get('q')?.trim() ?? '';
  return <ListPage entries={entries} query={words} page={pageOf(query)} base={source.base} />;
}

const linesOf = (reading: SeedReading): string =>
  reading.kind === 'story' ? JSON.stringify(reading.story.lines) : reading.kind;

/**
 * Returns what the bytes of a seed say. The edition may not have read a change yet; its lines then have
 * other numbers than those that the page's forms, with the checksum of the bytes, would write about.
 */
function readingOf(known: SeedReading, bytes: Uint8Array, id: string): SeedReading {
  if (known.kind !== 'story' || bytes.length === 0) return known;
  const now = readSeed(bytes, id);
  return linesOf(known) === linesOf(now) ? known : now;
}

function explanationOf(
  reading: SeedReading,
  bytes: Uint8Array,
  { id, rival, isExplained }: ShownSeed,
): Explanation | null {
  if (reading.kind !== 'story') return { id, lines: [] };
  if (reading.story.lines.length > LONG_SEED_LINES && !isExplained) return null;
  return explainSeed(bytes, id, rival ?? undefined);
}

function editingOf(
  bytes: Uint8Array,
  { id, rival, isExplained, page }: ShownSeed,
  query: URLSearchParams,
  { base, edits }: InspectorSource,
): Editing {
  const hash = contentName(bytes);
  const explain = isExplained ? 'all' : null;
  return {
    action: seedAddress(base, id, { against: rival, explain, page: page > 1 ? page : null }),
    token: edits.token,
    hash,
    canUndo: edits.canUndo(id, hash),
    result: edits.resultOf(query.get('edit')),
  };
}

function seedOf(wanted: string, query: URLSearchParams, source: InspectorSource): ReactElement {
  const id = knownId(wanted, source);
  const known = source.edition.readings().get(id);
  if (known === undefined) return <MissingSeedPage id={id} base={source.base} />;
  const bytes = bytesOf(id, source);
  const reading = withPictureWarnings(readingOf(known, bytes, id), source.pictures.names());
  const shown = {
    id,
    rival: roleNamed(query.get('against')),
    isExplained: query.get('explain') === 'all',
    page: pageOf(query),
  };
  return (
    <SeedPage
      editing={editingOf(bytes, shown, query, source)}
      shown={shown}
      reading={reading}
      explanation={explanationOf(reading, bytes, shown)}
      text={reading.kind === 'story' ? '' : new TextDecoder().decode(bytes)}
      storyAddress={storyAddresses(source).get(id) ?? null}
      base={source.base}
    />
  );
}

/**
 * Returns the HTML of a page of the inspector.
 *
 * @param path decoded, below the base.
 * @param query what the address says after its `?`.
 * @param language that the page is in.
 */
export function inspectorPageAt(
  path: string,
  query: URLSearchParams,
  source: InspectorSource,
  language: PageLanguage,
): string {
  const wanted = seedOfPath(path);
  const page = wanted === null ? listOf(query, source) : seedOf(wanted, query, source);
  return renderDocument(<LanguageContext value={language}>{page}</LanguageContext>);
}
