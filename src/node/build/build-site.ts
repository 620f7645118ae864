import path from 'node:path';
import type { Logger } from 'vite';
import type { AddressMemory } from '../../edition/addresses/address-memory.ts';
import { PAGE_KINDS } from '../../edition/pages/page-kinds.ts';
import { Cache } from '../cache/cache.ts';
import { contentName } from '../cache/content-name.ts';
import { loadPages, type PageCache, type SavedPages } from '../cache/page-cache.ts';
import { loadSeeds, type SeedCache } from '../cache/seed-cache.ts';
import { setUnfinishedMarker } from '../cache/unfinished-marker.ts';
import { pathOfSeed } from '../input/list-names.ts';
import { COMPRESSED, compressFiles } from '../publishing/compress-files.ts';
import type { Output } from '../publishing/output.ts';
import {
  ageRecords,
  loadOutputRecords,
  ownFolders,
  saveOutputRecords,
  type OutputRecords,
} from '../publishing/output-records.ts';
import { hasPages } from '../outputs/pages.ts';
import { siteOutputs } from '../outputs/outputs.ts';
import { pruneFiles, prunePages } from '../publishing/prune.ts';
import { publish, type Published } from '../publishing/publish.ts';
import { asUsageError } from '../disk-error.ts';
import { describe, describeFile } from '../problem.ts';
import { reportSettings } from './report-settings.ts';
import { followProgress, outletOf, type Progress } from '../progress.ts';
import { pageFileNames } from '../render/page-files.ts';
import { realPath } from '../publishing/real-path.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { nothingWritten, sumCounts, type WriteCount } from '../write-count.ts';
import type { BuildJob, BuildRequest } from './build-job.ts';
import { lockBuild } from './build-lock.ts';
import { readMaterial, type Material } from './material.ts';
import { markOutput } from './output-folder.ts';
import {
  draftIds,
  frontMatterOf,
  reportFolders,
  saveSeeds,
  shownStories,
  storiesOf,
  waitingStories,
} from './read-seeds.ts';
import { loadAddresses, saveAddresses } from './saved-addresses.ts';
import { makerOf, siteContext } from './site-context.ts';
import { buildSummary, type BuildResult } from './summary.ts';

/** Says what a site goes without whose address nobody said. */
function reportSite({ site }: Settings, { warn }: Pick<Logger, 'warn'>): void {
  if (site === null)
    warn(
      'warning: WARAQ_SITE is not set, so the site has no feeds and no sitemap, and names no address to search engines and previews. Set it, or site in newspaper.yaml, to the origin where the site will stand: https://example.org',
    );
}

/** What the last build of this output folder and these seeds left in the cache. */
interface LastBuild {
  readonly seeds: SeedCache;
  readonly pages: PageCache;
  readonly addresses: AddressMemory;
  readonly outputs: OutputRecords;
  /** Whether there were pages in the output folder. */
  readonly hadPages: boolean;
}

const loadLast = ({ cache, name, codeName, outDir, settings: { dir } }: BuildJob): LastBuild => ({
  seeds: loadSeeds(cache, contentName(dir), codeName),
  pages: loadPages(cache, name, codeName),
  addresses: loadAddresses(dir),
  outputs: loadOutputRecords(cache, name),
  hadPages: hasPages(outDir, PAGE_KINDS),
});

/**
 * Returns the files of the pages that may be in the output folder beside those of this build; null when they are
 * not known.
 */
function earlierFiles(
  { hadEnded }: BuildJob,
  { hadPages, pages }: LastBuild,
): readonly string[] | null {
  if (!hadPages) return [];
  return hadEnded && pages.last !== null
    ? [...pages.last.records.keys()].flatMap(pageFileNames)
    : null;
}

/**
 * Deletes what is no longer part of the site, and saves what is.
 *
 * @returns how many files were deleted.
 */
function prune(job: BuildJob, { names, records }: Published, last: LastBuild): number {
  const { outDir, name, cache, stopwatch } = job;
  const aging = ageRecords(last.outputs, records, names);
  const folders = ownFolders(records, last.outputs);
  const deleted =
    prunePages(outDir, names, earlierFiles(job, last), folders) + pruneFiles(outDir, aging.deleted);
  stopwatch.lap('prune');
  saveOutputRecords(cache, name, aging.records);
  return deleted;
}

/** Returns all outputs of the site; `onWritten` gets its pages. */
function outputsOf(
  material: Material,
  job: BuildJob,
  cache: PageCache,
  progress: Progress,
  onWritten: (pages: SavedPages) => void,
): readonly Output[] {
  const { config, settings, outDir, files, pool } = job;
  const frontMatter = (id: string) => frontMatterOf(material.reads, id);
  const photos = material.pictures.files;
  return siteOutputs(
    {
      publicDir: config.publicDir,
      warn: (message) => config.logger.warn(`warning: ${message}`),
      client: material.client,
      pictures: photos,
      brand: { newspaper: settings.paper.newspaper, dir: settings.dir },
      wordsOf: (ids) => material.words.of(ids, material.reads),
      sharePictures: {
        fontsDir: path.join(config.root, 'src', 'reader', 'fonts'),
        photos,
        cache: job.cache,
        progress,
      },
      feeds: { outDir, frontMatterOf: frontMatter },
      offline: {
        offline: settings.offline,
        newspaper: settings.paper.newspaper,
        dir: settings.dir,
      },
      host: settings.host,
      sitemaps: { today: settings.today, frontMatterOf: frontMatter },
      pages: {
        kinds: PAGE_KINDS,
        pool,
        shell: material.shell,
        maker: makerOf(material, job),
        outDir,
        cache,
        progress,
        checkLock: job.checkLock,
        onWritten,
        onProblem: (problem) => {
          const file = pathOfSeed(problem.id, (id) => files.get(id), settings.dir);
          config.logger.warn(`warning: ${describe(problem, file)}`);
        },
      },
    },
    job.outputs,
  );
}

/** Compresses what was published, where the settings say so. */
async function withCompressed(
  published: Published,
  { settings, outDir, checkLock, stopwatch }: BuildJob,
  last: OutputRecords,
  progress: Progress,
): Promise<Published> {
  if (!settings.compress) return published;
  const { names, records, files } = published;
  const { record, count } = await compressFiles(outDir, names, last.get(COMPRESSED), {
    progress,
    check: checkLock,
  });
  stopwatch.lap('compress');
  return {
    names: new Set([...names, ...record.files.map(({ name }) => name)]),
    records: new Map([...records, [COMPRESSED, record]]),
    files: sumCounts(files, count),
  };
}

/** Saves the addresses of stories; those of a site with drafts are not for good. */
function keepAddresses(
  { addresses }: Material,
  { config, settings }: BuildJob,
  last: AddressMemory,
): void {
  if (settings.drafts) return;
  const trouble = saveAddresses(settings.dir, last, addresses.memory);
  if (trouble !== null) config.logger.warn(`warning: ${trouble}`);
}

function resultOf(
  { reads, addresses, warnings }: Material,
  { settings, files, unreadFolders, otherFiles, stopwatch }: BuildJob,
  pages: SavedPages | null,
  count: WriteCount,
): BuildResult {
  const read = storiesOf(reads);
  const stories = shownStories(read, settings).length;
  const isGone = (address: string): boolean => pages?.records.has(address) !== true;
  return {
    stories,
    drafts: settings.drafts ? [] : draftIds(read, settings),
    waiting: settings.drafts ? [] : waitingStories(read, settings),
    gone: settings.drafts ? [] : addresses.gone.filter(isGone),
    leftOut: files.size - stories,
    awaited: pages?.awaited ?? 0,
    pages: pages?.records.size ?? 0,
    warnings: warnings + unreadFolders.length + otherFiles.length + settings.paper.warnings.length,
    files: count,
    stages: stopwatch.stages(),
    seconds: stopwatch.total(),
  };
}

/** Reads, publishes, compresses and prunes, in this order. */
async function runBuild(job: BuildJob, progress: Progress): Promise<BuildResult> {
  const { outDir, stopwatch, checkLock } = job;
  const last = loadLast(job);
  const material = await readMaterial(job, last.seeds, last.addresses, progress);
  stopwatch.lap('read');

  checkLock();
  markOutput(outDir);
  const written: { pages: SavedPages | null } = { pages: null };
  const outputs = outputsOf(material, job, last.pages, progress, (pages) => {
    written.pages = pages;
  });
  const site = siteContext(material, job);
  const plain = await publish(outputs, site, outDir, last.outputs, checkLock);
  saveSeeds(material.reads, last.seeds);
  material.words.save();
  progress.end();
  stopwatch.lap('pages');

  const published = await withCompressed(plain, job, last.outputs, progress);
  checkLock();
  const deleted = prune(job, published, last);
  keepAddresses(material, job, last.addresses);
  stopwatch.lap('cache');
  const files = sumCounts(published.files, { ...nothingWritten, deleted });
  return resultOf(material, job, written.pages, files);
}

/**
 * Builds the whole site: publishes all outputs, then deletes what is no longer part of it. A build
 * that is killed at any moment leaves no page with a link to nothing.
 *
 * @throws Error when seeds cannot be read and the settings do not say to skip them.
 */
export async function buildSite(request: BuildRequest): Promise<void> {
  const { config, settings, files, unreadFolders } = request;
  const { logger } = config;
  reportFolders(unreadFolders, settings, logger);
  for (const file of request.otherFiles)
    logger.warn(`warning: ${describeFile(file, settings.dir)}`);
  reportSettings(settings, logger);
  reportSite(settings, logger);
  const outDir = path.resolve(config.root, config.build.outDir);
  const name = contentName(realPath(outDir));
  if (files.size === 0 && hasPages(outDir, PAGE_KINDS))
    throw new UsageError(
      `There is no seed in ${settings.dir}, and a site in ${outDir}: all of it would be deleted. Name the folder of seeds in WARAQ_SEEDS, or delete the site first.`,
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
    const job = { ...request, outDir, name, cache, hadEnded, checkLock: lock.check };
    const result = await runBuild(job, progress);
    marker.remove();
    logger.info(buildSummary(result));
  } catch (error) {
    throw asUsageError(error, 'write the site', outDir);
  } finally {
    progress.end();
    // A worker still writes until it has ended.
    await request.pool.close().catch((error: unknown) => {
      logger.warn(`warning: The workers of the build did not end: ${String(error)}`);
    });
    lock.release();
  }
}
