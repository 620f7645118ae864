import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Logger, ResolvedConfig, ViteBuilder } from 'vite';
import { assemble } from '../edition/assemble.ts';
import { digestOf } from '../edition/digest.ts';
import type { Edition } from '../edition/edition.ts';
import type { Story } from '../story/story.ts';
import { makePage, notFoundPath, paginate } from '../edition/paginate.ts';
import { shownPicture } from '../edition/shown-picture.ts';
import { bundleClient, bundleRenderer, type RenderRoot } from './bundle.ts';
import { recallAssets } from './asset-memory.ts';
import { cutShell, documentPieces, encodeShell, type Shell } from './document.ts';
import type { SiteAddress } from './head.ts';
import { encodePictures } from './encode-pictures.ts';
import { storiesAmong } from './match-pictures.ts';
import { describe, describeFile, problemsOf } from './problem.ts';
import { readFolder, type Readings } from './read-folder.ts';
import { checkOutput, type Settings } from './settings.ts';
import { openSite, type SiteFile, type WriteCount } from './write-site.ts';
import { UsageError } from './usage-error.ts';

/** Says what is wrong with the seeds, all of it. @throws Error when the build must stop. */
function report(readings: Readings, { dir, onError }: Settings, logger: Logger): void {
  const { errors, empty } = problemsOf(readings.values());
  for (const problem of empty) logger.warn(describe(problem, dir));
  for (const reading of readings.values())
    if (reading.kind === 'story')
      for (const warning of reading.story.warnings)
        logger.warn(describe({ id: reading.story.id, remedy: '', ...warning }, dir).trimEnd());
  for (const problem of errors) logger.error(describe(problem, dir));
  if (errors.length > 0 && onError === 'fail')
    throw new UsageError(
      `${errors.length} of ${readings.size} seeds cannot be read: mend them, or leave them out with ON_ERROR=skip.`,
    );
}

/** What the seeds folder came to. */
interface ReadSeeds {
  readonly edition: Edition;
  readonly stories: ReadonlyMap<string, Story>;
  readonly leftOut: number;
  /** Files of pictures on the disk, by their names below the output folder. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Reads the seeds and their pictures and puts them together. */
async function readSeeds(settings: Settings, { root, logger }: ResolvedConfig): Promise<ReadSeeds> {
  const readings = await readFolder(settings.dir);
  report(readings, settings, logger);
  const stories = [...readings.values()].flatMap((reading) =>
    reading.kind === 'story' && reading.story.frontMatter?.draft !== true ? reading.story : [],
  );
  const { pictures, files, problems } = await encodePictures(
    settings.dir,
    new Set([...readings.keys(), ...storiesAmong(readings.values()).map(shownPicture)]),
    stories,
    root,
  );
  for (const problem of problems) logger.warn(describeFile(problem, settings.dir));
  const edition = assemble(stories.map(digestOf), settings.name, pictures);
  const byId = new Map(stories.map((story) => [story.id, story]));
  return { edition, stories: byId, leftOut: readings.size - stories.length, pictures: files };
}

/** The files that make up one page. */
function* pageFiles(
  { edition, stories }: ReadSeeds,
  shell: Shell<Uint8Array>,
  renderRoot: RenderRoot,
  address: SiteAddress,
): Generator<SiteFile> {
  const storyOf = (id: string): Story => {
    const story = stories.get(id);
    if (story === undefined) throw new Error(`There is no story ${id}.`);
    return story;
  };
  for (const [pagePath, plan] of paginate(edition)) {
    const page = makePage(plan, storyOf);
    const files = documentPieces(shell, page, renderRoot(page, address.base), address);
    const html = Buffer.concat(files.html);
    const folder = pagePath.slice(1);
    if (pagePath === notFoundPath) yield { name: '404.html', content: html };
    else {
      yield { name: `${folder}index.json`, content: files.json };
      yield { name: `${folder}index.html`, content: html };
    }
  }
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

const count = (number: number, one: string, more = `${one}s`): string =>
  `${number} ${number === 1 ? one : more}`;

function summary(edition: Edition, leftOut: number, seconds: number, files: WriteCount): string {
  return [
    count(edition.stories.length, 'story', 'stories'),
    ...(leftOut === 0 ? [] : [`${leftOut} left out`]),
    `${edition.awaited.length} awaited`,
    `${count(files.written, 'file')} written`,
    `${files.unchanged} unchanged`,
    `${files.deleted} deleted`,
    `${seconds.toFixed(1)} s`,
  ].join(', ');
}

/**
 * Builds the whole site: scripts, fonts and pictures first, then the pages, and last takes away what is no
 * longer there. The assets of the build before stay for one more build, for readers who still
 * have one of its pages open.
 *
 * @throws Error when seeds cannot be read and the settings do not say to skip them.
 */
export async function buildSite(builder: ViteBuilder, settings: Settings): Promise<void> {
  const started = performance.now();
  const { config } = builder;
  const outDir = path.resolve(config.root, config.build.outDir);
  checkOutput(outDir, config.root, settings.dir);
  const seeds = await readSeeds(settings, config);
  const { edition, leftOut, pictures } = seeds;
  const client = await bundleClient(builder);
  const renderRoot = await bundleRenderer(builder);

  const site = openSite(outDir);
  for (const file of publicFiles(config.publicDir)) site.write(file);
  for (const file of client.assets) site.write(file);
  for (const [name, file] of pictures) site.write({ name, content: readFileSync(file) });
  const shell = encodeShell(cutShell(client.shell, client.styles));
  const address = { site: settings.site, base: config.base };
  for (const file of pageFiles(seeds, shell, renderRoot, address)) site.write(file);

  const now = [...client.assets.map(({ name }) => name), ...pictures.keys()];
  const assets = recallAssets(config.root, outDir);
  const files = site.finish(assets.older.filter((name) => !now.includes(name)));
  assets.remember(now);
  const seconds = (performance.now() - started) / 1000;
  config.logger.info(summary(edition, leftOut, seconds, files));
}
