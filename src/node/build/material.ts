import type { AddressMemory, RememberedAddresses } from '../../edition/addresses/address-memory.ts';
import { addressesNow } from '../../edition/addresses/addresses-now.ts';
import { shownPictures, type ShowingStory } from '../../edition/summaries/picture.ts';
import { contentName } from '../cache/content-name.ts';
import type { SeedCache } from '../cache/seed-cache.ts';
import { openWordCache } from '../cache/word-cache.ts';
import { encodePictures, type SitePictures } from '../input/encode-pictures.ts';
import type { ClientBundle } from '../outputs/client-assets.ts';
import { wantsSharePictures } from '../outputs/share-pictures.ts';
import { describeFile } from '../problem.ts';
import type { Progress } from '../progress.ts';
import { cutShell, type Shell } from '../render/document.ts';
import { newspaperShell } from '../render/newspaper-shell.ts';
import { newspaperStyles } from '../render/newspaper-styles.ts';
import type { BuildJob } from './build-job.ts';
import {
  readSeeds,
  reportSeeds,
  shownStories,
  storiesOf,
  storyRecordsOf,
  type ReadSeeds,
  type StoryOutcome,
} from './read-seeds.ts';
import { reportAbsentNames } from './report-settings.ts';
import { StoryWordsStore } from './story-words-store.ts';

/** Returns what tells which pictures a story shows. */
const showingStory = ({
  storyRecord: { id, namedPictures },
  frontMatter,
}: StoryOutcome): ShowingStory => ({
  id,
  namedPictures,
  ...(frontMatter === undefined ? {} : { frontMatter }),
});

/** The pictures of the stories, and a word on each that cannot be shown. */
async function picturesOf(
  reads: ReadSeeds,
  { config, settings, cache, foundPictures }: BuildJob,
  progress: Progress,
): Promise<SitePictures> {
  const stories = storiesOf(reads);
  const shown = shownStories(stories, settings).map(showingStory);
  const encoded = await encodePictures(
    settings.dir,
    foundPictures,
    new Set([...reads.keys(), ...stories.map(showingStory).flatMap(shownPictures)]),
    shown,
    cache,
    progress,
  );
  progress.end();
  for (const problem of encoded.problems)
    config.logger.warn(`warning: ${describeFile(problem, settings.dir)}`);
  return encoded;
}

/** All that a site is made from. */
export interface Material {
  readonly client: ClientBundle;
  readonly reads: ReadSeeds;
  readonly words: StoryWordsStore;
  readonly pictures: SitePictures;
  readonly shell: Shell;
  readonly addresses: RememberedAddresses;
  /** Whether pages name pictures that are drawn for previews. */
  readonly hasSharePictures: boolean;
  readonly warnings: number;
}

/** Reads the seeds while the browser's half is bundled; the progress line waits for the bundle. */
export async function readMaterial(
  job: BuildJob,
  seedCache: SeedCache,
  remembered: AddressMemory,
  progress: Progress,
): Promise<Material> {
  const { config, settings, files, pool } = job;
  const words = new StoryWordsStore(
    openWordCache(job.cache, contentName(settings.dir), job.codeName),
    files,
    settings.dir,
  );
  const [client, reads] = await Promise.all([
    progress.hold(job.bundleClient()),
    readSeeds(pool, files, settings.dir, seedCache, progress, words.add),
  ]);
  progress.end();
  const warnings = reportSeeds(reads, files, settings, config.logger);
  const pictures = await picturesOf(reads, job, progress);
  const { newspaper } = settings.paper;
  const stories = storyRecordsOf(shownStories(storiesOf(reads), settings));
  const base = client.sheets.base + newspaperStyles(newspaper, config.base, stories);
  const shell = cutShell(
    newspaperShell(client.shell, newspaper, config.base),
    { ...client.sheets, base },
    client.pageCode,
  );
  return {
    client,
    reads,
    words,
    pictures,
    shell,
    hasSharePictures: await wantsSharePictures(settings, stories.length, (message) =>
      config.logger.warn(`warning: ${message}`),
    ),
    addresses: addressesNow(
      remembered,
      stories,
      files.keys(),
      job.unreadFolders.map(({ file }) => file),
    ),
    warnings:
      warnings + pictures.problems.length + reportAbsentNames(settings, stories, config.logger),
  };
}
