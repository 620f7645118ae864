import { rmSync } from 'node:fs';
import path from 'node:path';
import type { ResolvedConfig } from 'vite';
import { loadAssets } from '../cache/asset-cache.ts';
import { Cache } from '../cache/cache.ts';
import { setUnfinishedMarker } from '../cache/unfinished-marker.ts';
import { contentName } from '../cache/content-name.ts';
import { loadPages } from '../cache/page-cache.ts';
import { loadSeeds, type SeedCache } from '../cache/seed-cache.ts';
import { encodePictures, type SitePictures } from '../input/encode-pictures.ts';
import { describeFile } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ClientBundle } from '../plugin/bundle.ts';
import type { WrittenCode } from '../plugin/written-code.ts';
import { lockBuild } from './build-lock.ts';
import { markOutput, realPath } from './output-folder.ts';
import { buildSummary, type BuildResult } from './summary.ts';
import { cutShell } from '../render/document.ts';
import { followProgress, outletOf, type Progress } from '../progress.ts';
import {
  readSeeds,
  saveSeeds,
  reportSeeds,
  shownStories,
  storiesOf,
  type ReadSeeds,
} from './read-seeds.ts';
import { writeAssets, type WrittenAssets } from './site-files.ts';
import {
  editionName,
  fileNames,
  makeSitePages,
  standingPages,
  type Material,
  type SitePages,
} from './unchanged-pages.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { hasPages, stageOf, sweepAssets, sweepPages } from './publish.ts';
import { nothingWritten, sumCounts } from '../write-count.ts';

/** What a build is to do. */
export interface BuildOrder {
  readonly config: ResolvedConfig;
  readonly settings: Settings;
  /** This code, and that of the threads. */
  readonly code: WrittenCode;
  /** Builds what the browser runs. */
  readonly bundleClient: () => Promise<ClientBundle>;
  /** The seeds: ids with their files, in the order of the ids. */
  readonly files: ReadonlyMap<string, string>;
  /** The pictures beside them: names with their files, in the order of the names. */
  readonly foundPictures: ReadonlyMap<string, string>;
  /** The threads, which have their code. */
  readonly pool: WorkerPool;
  /** Times the build; it runs already. */
  readonly watch: Stopwatch;
}

/** An order, and where it is done. */
interface BuildPlace extends BuildOrder {
  /** Absolute path of the output folder. */
  readonly outDir: string;
  /** Tells what is known of this output folder from that of others. */
  readonly name: string;
  readonly cache: Cache;
  /** False when the build before this one was killed, or failed. */
  readonly hadEnded: boolean;
}

/** The pictures of the stories, and a word on each that cannot be shown. */
async function picturesOf(
  reads: ReadSeeds,
  { config, settings, cache, foundPictures }: BuildPlace,
  progress: Progress,
): Promise<SitePictures> {
  const stories = storiesOf(reads);
  const shown = shownStories(stories).map(({ storyRecord: { id }, frontMatter }) =>
    frontMatter === undefined ? { id } : { id, frontMatter },
  );
  const encoded = await encodePictures(
    settings.dir,
    foundPictures,
    new Set([...reads.keys(), ...stories.map(({ storyRecord }) => storyRecord.picture)]),
    shown,
    cache,
    progress,
  );
  progress.end();
  for (const problem of encoded.problems)
    config.logger.warn(`warning: ${describeFile(problem, settings.dir)}`);
  return encoded;
}

/**
 * Deletes what no page needs any more, and saves what is there now.
 *
 * @param isThorough whether the folders of pages that stay may hold something, too.
 * @returns how many files were taken away.
 */
function sweep(
  { outDir, name, cache }: BuildPlace,
  pages: SitePages,
  { names }: WrittenAssets,
  hadPages: boolean,
  isThorough: boolean,
): number {
  const assets = loadAssets(cache, name);
  // A build that was killed while it moved its pages to their places left some behind.
  rmSync(stageOf(outDir), { recursive: true, force: true });
  const deleted =
    (hadPages ? sweepPages(outDir, fileNames(pages), isThorough) : 0) +
    sweepAssets(outDir, assets.outdatedBy(names));
  assets.save(names);
  return deleted;
}

/** Reads the seeds while the browser's half is bundled; the live line waits for the bundle. */
async function gatherMaterial(
  place: BuildPlace,
  seedCache: SeedCache,
  progress: Progress,
): Promise<{
  readonly client: ClientBundle;
  readonly material: Material;
  readonly warnings: number;
}> {
  const { config, settings, code, files, pool } = place;
  const [client, reads] = await Promise.all([
    progress.hold(place.bundleClient()),
    readSeeds(pool, files, settings.dir, seedCache, progress),
  ]);
  progress.end();
  const warnings = reportSeeds(reads, settings, config.logger);
  const pictures = await picturesOf(reads, place, progress);
  const shell = cutShell(client.shell, client.styles);
  const material = { reads, pictures, shell, code: code.name, settings, config };
  return { client, material, warnings: warnings + pictures.problems.length };
}

async function buildIn(place: BuildPlace, progress: Progress): Promise<BuildResult> {
  const { config, settings, outDir, watch, files, pool, code, name, cache } = place;
  const seedCache = loadSeeds(cache, contentName(settings.dir), code.name);
  const pageCache = loadPages(cache, name, code.name);
  const { client, material, warnings } = await gatherMaterial(place, seedCache, progress);
  watch.lap('read');

  markOutput(outDir);
  const assets = writeAssets(outDir, config.publicDir, client, material.pictures);
  const hadPages = hasPages(outDir);
  const edition = editionName(material);
  const { last } = pageCache;
  const standing = await standingPages(pool, last, edition, outDir);
  const pages = standing ?? (await makeSitePages(pool, material, last, outDir, progress));
  saveSeeds(material.reads, seedCache);
  progress.end();
  watch.lap('pages');

  const deleted = sweep(place, pages, assets, hadPages, !place.hadEnded || last === null);
  if (standing === null) pageCache.save({ ...pages, edition });
  watch.lap('cache');
  const stories = shownStories(storiesOf(material.reads)).length;
  return {
    stories,
    leftOut: files.size - stories,
    awaited: pages.awaited,
    pages: pages.records.size,
    warnings,
    files: sumCounts(sumCounts(assets.files, pages.files), { ...nothingWritten, deleted }),
    stages: watch.stages(),
    seconds: watch.total(),
  };
}

/**
 * Builds the whole site: scripts, fonts and pictures first, then the pages, and last takes away what is no
 * longer there. The assets of the build before stay for one more build, for readers who still
 * have one of its pages open.
 *
 * @throws Error when seeds cannot be read and the settings do not say to skip them.
 */
export async function buildSite(order: BuildOrder): Promise<void> {
  const { config, settings, files } = order;
  const { logger } = config;
  const outDir = path.resolve(config.root, config.build.outDir);
  const name = contentName(realPath(outDir));
  if (files.size === 0 && hasPages(outDir))
    throw new UsageError(
      `There is no seed in ${settings.dir}, and a site in ${outDir}: all of it would be taken away. Name the folder of seeds in WARAQ_SEEDS, or delete the site first.`,
    );
  const lock = await lockBuild(outDir, (owner) =>
    logger.info(`${owner} is writing to ${outDir}. This one waits for it.`),
  );
  const isQuiet = config.logLevel !== undefined && config.logLevel !== 'info';
  const progress = followProgress(outletOf(process.stdout, logger, isQuiet));
  try {
    const cache = new Cache(settings.cache, (message) => logger.warn(`warning: ${message}`));
    const marker = setUnfinishedMarker(cache, name);
    const { hadEnded } = marker;
    const place = { ...order, outDir, name, cache, hadEnded };
    const result = await buildIn(place, progress);
    marker.remove();
    logger.info(buildSummary(result));
  } finally {
    progress.end();
    lock.release();
  }
}
