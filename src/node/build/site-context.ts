import { assemble } from '../../edition/assemble.ts';
import type { Edition } from '../../edition/edition.ts';
import { contentName } from '../cache/content-name.ts';
import type { SiteContext } from '../publishing/output.ts';
import type { BuildJob } from './build-job.ts';
import type { Material } from './material.ts';
import { shownStories, storiesOf, storyRecordsOf } from './read-seeds.ts';

/** Fingerprint of everything that all pages are made with: code, styles, settings. */
export const makerOf = (
  { shell, hasSharePictures }: Material,
  { codeName, config, settings }: BuildJob,
): string =>
  contentName(JSON.stringify([codeName, shell, config.base, settings.site, hasSharePictures]));

/** Returns what the outputs need to know of the site; the edition is assembled when one asks for it. */
export function siteContext(material: Material, job: BuildJob): SiteContext {
  const { reads, pictures, addresses, hasSharePictures } = material;
  const { config, settings } = job;
  const storyRecords = storyRecordsOf(shownStories(storiesOf(reads), settings));
  const fingerprint = contentName(
    JSON.stringify([
      makerOf(material, job),
      settings.paper.newspaper,
      // A story appears on its day though its seed is as it was.
      storyRecords.map(({ id, unpublished }) => [id, unpublished]),
      [...reads].map(([id, read]) => [id, read.fingerprint ?? read.outcome]),
      [...pictures.pictures].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      [...addresses.former.moved],
      addresses.former.deleted,
    ]),
  );
  let edition: Edition | undefined;
  return {
    get edition() {
      return (edition ??= assemble(
        storyRecords,
        settings.paper.newspaper,
        pictures.pictures,
        addresses.former,
      ));
    },
    address: { site: settings.site, base: config.base, hasSharePictures },
    fingerprint,
  };
}
