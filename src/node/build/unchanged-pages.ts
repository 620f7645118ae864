import { existsSync } from 'node:fs';
import type { ResolvedConfig } from 'vite';
import { assemble } from '../../edition/assemble.ts';
import { contentName } from '../cache/content-name.ts';
import type { SavedPages } from '../cache/page-cache.ts';
import type { SitePictures } from '../input/encode-pictures.ts';
import type { Settings } from '../settings.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { PageRecord } from '../workers/messages.ts';
import type { Shell } from '../render/document.ts';
import { areUnchanged, renderPages, type MadePages } from './render-pages.ts';
import { pageFileNames } from '../render/page-files.ts';
import type { Progress } from '../progress.ts';
import { nothingWritten } from '../write-count.ts';
import { storyRecordsOf, shownStories, storiesOf, type ReadSeeds } from './read-seeds.ts';
import { hasPages, publishStage, stageOf, sweepPages } from './publish.ts';

/** All that the pages of a site are made from. */
export interface Material {
  readonly reads: ReadSeeds;
  readonly pictures: SitePictures;
  readonly shell: Shell;
  /** Fingerprint of the code. */
  readonly code: string;
  readonly settings: Settings;
  readonly config: Pick<ResolvedConfig, 'base'>;
}

/** The pages of a site, as they stand on the disk. */
export interface SitePages extends MadePages {
  /** How many headlines await their story. */
  readonly awaited: number;
}

/** Fingerprint of everything that all pages are made with: code, styles, settings. */
const makerOf = ({ code, shell, config, settings }: Material): string =>
  contentName(JSON.stringify([code, shell, config.base, settings.site, settings.name]));

/** Fingerprint of all that a site is made from. */
export const editionName = (material: Material): string =>
  contentName(
    JSON.stringify([
      makerOf(material),
      [...material.reads].map(([id, { fingerprint, outcome }]) => [id, fingerprint ?? outcome]),
      [...material.pictures.pictures].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  );

/** The files of pages, below the output folder. */
export const fileNames = ({ records }: MadePages): ReadonlySet<string> =>
  new Set([...records.keys()].flatMap(pageFileNames));

/**
 * The pages as they stand, when nothing changed since the last build.
 *
 * @param edition fingerprint of all that the site is to be made from.
 * @returns null when anything did, or when the disk has them no more as they were written.
 */
export async function standingPages(
  pool: WorkerPool,
  last: SavedPages | null,
  edition: string,
  outDir: string,
): Promise<SitePages | null> {
  if (last?.edition !== edition || !(await areUnchanged(pool, outDir, last.records))) return null;
  const { records, awaited } = last;
  const bytes = [...records.values()].reduce((sum, record) => sum + record.bytes, 0);
  const unchanged = [...records.keys()].flatMap(pageFileNames).length;
  return { records, awaited, files: { ...nothingWritten, unchanged, bytes } };
}

/**
 * Puts the edition together and makes its pages, where they do not stand already.
 *
 * @param target absolute path of the output folder.
 */
export async function makeSitePages(
  pool: WorkerPool,
  material: Material,
  last: SavedPages | null,
  target: string,
  progress: Progress,
): Promise<SitePages> {
  const { reads, pictures, settings } = material;
  const isStaged = !hasPages(target);
  const outDir = isStaged ? stageOf(target) : target;
  const wasStaged = isStaged && existsSync(outDir);
  const storyRecords = storyRecordsOf(shownStories(storiesOf(reads)));
  const edition = assemble(storyRecords, settings.name, pictures.pictures);
  const site = {
    records: (isStaged ? undefined : last?.records) ?? new Map<string, PageRecord>(),
    shell: material.shell,
    address: { site: settings.site, base: material.config.base },
    maker: makerOf(material),
    outDir,
    isStaged,
  };
  const made = await renderPages(pool, edition, site, progress);
  if (wasStaged) sweepPages(outDir, fileNames(made), true);
  if (isStaged) publishStage(target);
  return { ...made, awaited: edition.awaited.length };
}
