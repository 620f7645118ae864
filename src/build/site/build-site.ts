import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ResolvedConfig } from 'vite';
import { assemble } from '../../edition/assemble.ts';
import { paginate } from '../../edition/paginate.ts';
import { shownPicture } from '../../edition/shown-picture.ts';
import { recallAssets } from '../memory/asset-memory.ts';
import { lockBuild } from './build-lock.ts';
import { buildSummary, type BuildResult } from './build-summary.ts';
import type { ClientBundle } from '../bundle.ts';
import { contentName } from '../memory/cache.ts';
import type { WrittenCode } from '../code.ts';
import { cutShell, encodeShell, type Shell } from './document.ts';
import { encodePictures, type SitePictures } from '../pictures/encode-pictures.ts';
import { areIntact, makePages, type MadePages } from './make-pages.ts';
import { pageFileNames } from './page-files.ts';
import { recallPages, type RememberedPages } from '../memory/page-memory.ts';
import { describeFile } from '../problem.ts';
import { followProgress, outletOf, type Progress } from './progress.ts';
import { findSeeds } from '../seed-files/seed-names.ts';
import {
  digestsOf,
  readSeeds,
  rememberSeeds,
  reportSeeds,
  shownStories,
  storiesOf,
  type ReadSeeds,
} from './read-seeds.ts';
import { recallSeeds } from '../memory/seed-memory.ts';
import type { Settings } from '../settings.ts';
import type { Stopwatch } from './stopwatch.ts';
import { startCrew, type Crew } from '../workers/crew.ts';
import type { SitePlan } from '../workers/messages.ts';
import {
  hasPages,
  nothingWritten,
  publishStage,
  stageOf,
  sumCounts,
  sweepAssets,
  sweepPages,
  writeFile,
  type SiteFile,
  type WriteCount,
} from './write-site.ts';

/** What a build is to do. */
export interface BuildOrder {
  readonly config: ResolvedConfig;
  readonly settings: Settings;
  /** This code, and that of the threads. */
  readonly code: WrittenCode;
  /** Builds what the browser runs. */
  readonly bundleClient: () => Promise<ClientBundle>;
  /** Times the build; it runs already. */
  readonly watch: Stopwatch;
}

/** An order, and where it is done. */
interface BuildPlace extends BuildOrder {
  /** Absolute path of the output folder. */
  readonly outDir: string;
  /** Tells what is remembered of this output folder from that of others. */
  readonly name: string;
  /** True when the build before this one was killed while it wrote. */
  readonly wasBroken: boolean;
  /** True when there were pages before this build. */
  readonly hadPages: boolean;
}

/** What the bundles and the seeds came to: all that pages are made from. */
interface Material {
  readonly client: ClientBundle;
  readonly reads: ReadSeeds;
  readonly pictures: SitePictures;
  readonly shell: Shell;
  readonly maker: string;
}

function* publicFiles(folder: string): Generator<SiteFile> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    yield { name, content: readFileSync(file) };
  }
}

/** The pictures of the stories, and a word on each that cannot be shown. */
async function picturesOf(
  reads: ReadSeeds,
  { config, settings }: BuildPlace,
): Promise<SitePictures> {
  const stories = storiesOf(reads).map(({ digest: { id }, frontMatter }) =>
    frontMatter === undefined ? { id } : { id, frontMatter },
  );
  const encoded = await encodePictures(
    settings.dir,
    new Set([...reads.keys(), ...stories.map(shownPicture)]),
    stories.filter((story) => story.frontMatter?.draft !== true),
    settings.cache,
  );
  for (const problem of encoded.problems) config.logger.warn(describeFile(problem, settings.dir));
  return encoded;
}

/** Fingerprint of everything that all pages are made with: code, styles, settings. */
const makerOf = (code: string, shell: Shell, { config, settings }: BuildPlace): string =>
  contentName(JSON.stringify([code, shell, config.base, settings.site, settings.name]));

/** Fingerprint of all that a build is made from. */
const editionName = ({ maker, reads, pictures }: Material): string =>
  contentName(
    JSON.stringify([
      maker,
      [...reads].map(([id, { fingerprint, outcome }]) => [id, fingerprint ?? outcome]),
      [...pictures.pictures].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  );

/** The pages of a site, as they stand on the disk. */
interface SitePages extends MadePages {
  /** How many headlines await their story. */
  readonly awaited: number;
}

/** The pages as they stand, when nothing changed since the last build; else null. */
async function standingPages(
  crew: Crew,
  last: RememberedPages | null,
  edition: string,
  outDir: string,
): Promise<SitePages | null> {
  if (last?.edition !== edition || !(await areIntact(crew, outDir, last.records))) return null;
  const { records, awaited } = last;
  const bytes = [...records.values()].reduce((sum, record) => sum + record.bytes, 0);
  const unchanged = [...records.keys()].flatMap(pageFileNames).length;
  return { records, awaited, files: { ...nothingWritten, unchanged, bytes } };
}

function* assetFiles(publicDir: string, { client, pictures }: Material): Generator<SiteFile> {
  yield* publicFiles(publicDir);
  yield* client.assets;
  for (const [name, file] of pictures.files) yield { name, content: readFileSync(file) };
}

function writeAssets({ config, outDir }: BuildPlace, material: Material): WriteCount {
  let counts = nothingWritten;
  for (const file of assetFiles(config.publicDir, material))
    counts = sumCounts(counts, writeFile(outDir, file));
  return counts;
}

/** The files of pages, below the output folder. */
const fileNames = ({ records }: MadePages): ReadonlySet<string> =>
  new Set([...records.keys()].flatMap(pageFileNames));

/**
 * Takes away what no page needs any more.
 *
 * @param isThorough whether the folders of pages that stay may hold something, too.
 * @returns how many files that were.
 */
function sweep(
  { outDir, name, settings, hadPages }: BuildPlace,
  pages: MadePages,
  assets: readonly string[],
  isThorough: boolean,
): number {
  const memory = recallAssets(settings.cache, name);
  // A build that was killed while it moved its pages to their places left some behind.
  rmSync(stageOf(outDir), { recursive: true, force: true });
  const deleted =
    (hadPages ? sweepPages(outDir, fileNames(pages), isThorough) : 0) +
    sweepAssets(
      outDir,
      memory.older.filter((asset) => !assets.includes(asset)),
    );
  memory.remember(assets);
  return deleted;
}

const damaged =
  'What an earlier build kept for this one is damaged. Everything is read and made anew.';

/** Puts the edition together and makes its pages, where they do not stand already. */
async function pagesOf(
  place: BuildPlace,
  crew: Crew,
  { reads, pictures, shell, maker }: Material,
  last: RememberedPages | null,
  progress: Progress,
): Promise<SitePages> {
  const { config, settings, hadPages } = place;
  const outDir = hadPages ? place.outDir : stageOf(place.outDir);
  const wasStaged = !hadPages && existsSync(outDir);
  const shown = shownStories(storiesOf(reads));
  const edition = assemble(digestsOf(shown), settings.name, pictures.pictures);
  const plan: SitePlan = {
    edition,
    records: (hadPages ? last?.records : undefined) ?? new Map(),
    shell: encodeShell(shell),
    address: { site: settings.site, base: config.base },
    maker,
    outDir,
    isStaged: !hadPages,
  };
  const made = await makePages(crew, plan, paginate(edition).size, progress);
  if (wasStaged) sweepPages(outDir, fileNames(made), true);
  if (!hadPages) publishStage(place.outDir);
  return { ...made, awaited: edition.awaited.length };
}

async function buildIn(place: BuildPlace, progress: Progress): Promise<BuildResult> {
  const { config, settings, code, outDir, watch } = place;
  const { logger } = config;
  const files = await findSeeds(settings.dir);
  const seedMemory = recallSeeds(settings.cache, contentName(`${settings.dir}\n${code.name}`));
  const pageMemory = recallPages(settings.cache, contentName(`${outDir}\n${code.name}`));
  if (seedMemory.isBroken || pageMemory.isBroken) logger.warn(damaged);
  const crew = startCrew(code.fileOf('worker'), files.size);
  try {
    const [client, reads] = await Promise.all([
      place.bundleClient(),
      readSeeds(crew, files, settings.dir, seedMemory, progress),
    ]);
    progress.end();
    const warnings = reportSeeds(reads, settings, logger);
    const pictures = await picturesOf(reads, place);
    const shell = cutShell(client.shell, client.styles);
    const material = { client, reads, pictures, shell, maker: makerOf(code.name, shell, place) };
    watch.lap('read');

    const assetCount = writeAssets(place, material);
    const name = editionName(material);
    const { last } = pageMemory;
    const standing = await standingPages(crew, last, name, outDir);
    // While the threads make pages, this one has nothing else to do.
    const [pages] = await Promise.all([
      standing ?? pagesOf(place, crew, material, last, progress),
      rememberSeeds(reads, seedMemory),
    ]);
    progress.end();
    watch.lap('pages');

    const assets = [...client.assets.map((file) => file.name), ...pictures.files.keys()];
    const deleted = sweep(place, pages, assets, place.wasBroken || last === null);
    if (last?.edition !== name || pages.files.written > 0)
      pageMemory.remember({ edition: name, awaited: pages.awaited, records: pages.records });
    watch.lap('memory');
    const stories = shownStories(storiesOf(reads)).length;
    return {
      stories,
      leftOut: files.size - stories,
      awaited: pages.awaited,
      pages: pages.records.size,
      warnings: warnings + pictures.problems.length,
      files: sumCounts(sumCounts(assetCount, pages.files), { ...nothingWritten, deleted }),
      stages: watch.stages(),
      seconds: watch.total(),
    };
  } finally {
    progress.end();
    await crew.close();
  }
}

/**
 * Builds the whole site: scripts, fonts and pictures first, then the pages, and last takes away what is no
 * longer there. The assets of the build before stay for one more build, for readers who still
 * have one of its pages open.
 *
 * @throws Error when seeds cannot be read and the settings do not say to skip them.
 */
export async function buildSite(order: BuildOrder): Promise<void> {
  const { config, settings } = order;
  const { logger } = config;
  const outDir = path.resolve(config.root, config.build.outDir);
  const name = contentName(outDir);
  const lock = await lockBuild(settings.cache, name, () =>
    logger.info(`Another build is writing to ${outDir}. This one waits for it.`),
  );
  const isQuiet = config.logLevel !== undefined && config.logLevel !== 'info';
  const progress = followProgress(outletOf(process.stdout, logger, isQuiet));
  const place = { ...order, outDir, name, wasBroken: lock.wasBroken, hadPages: hasPages(outDir) };
  try {
    logger.info(buildSummary(await buildIn(place, progress)));
  } finally {
    lock.release();
  }
}
