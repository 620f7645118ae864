import { SHARE_FOLDER } from '../../edition/addresses/share-paths.ts';
import { contentName } from '../cache/content-name.ts';
import type { Cache } from '../cache/cache.ts';
import { loadPictureLibrary, whyNoLibrary } from '../input/picture-header.ts';
import type { Progress } from '../progress.ts';
import type { Output, OutputFile, SiteContext } from '../publishing/output.ts';
import type { Settings } from '../settings.ts';
import { DRAWING, drawSharePicture } from '../share/draw-share-picture.ts';
import { openShareFaces } from '../share/share-faces.ts';
import type { SharePicture } from '../share/share-picture.ts';
import { sharePictures } from '../share/share-pictures.ts';

/** What pictures for previews are made from, beside the edition. */
export interface SharePicturesMaterial {
  /** Absolute path of the reader's fonts. */
  readonly fontsDir: string;
  /** What reads the photos, by their names below the output folder. */
  readonly photos: ReadonlyMap<string, () => Uint8Array>;
  readonly cache: Cache;
  readonly progress: Pick<Progress, 'begin' | 'add' | 'end'>;
}

/** Where the cache has a picture: its name tells all that it is drawn from, but not its address. */
function cachedName(picture: SharePicture, library: string): string {
  const { path: _, ...drawn } = picture;
  return `photos/share-${contentName(JSON.stringify([DRAWING, library, drawn]))}`;
}

/**
 * Up to so many stories have pictures where nobody asks for them. One takes some 50 ms of a processor;
 * later builds draw those of new headlines alone.
 */
const MAX_UNASKED_STORIES = 1000;

/**
 * Tells whether pages have pictures for previews. None are named where the site's address is not known.
 *
 * @param storyCount how many stories the site has.
 * @param say takes a word for the editor on why there are none.
 */
export async function wantsSharePictures(
  { site, sharePictures: asked }: Pick<Settings, 'site' | 'sharePictures'>,
  storyCount: number,
  say: (message: string) => void,
): Promise<boolean> {
  if (site === null || asked === false) return false;
  if (asked === null && storyCount > MAX_UNASKED_STORIES) {
    say(
      `Pages get no pictures for previews: above ${MAX_UNASKED_STORIES} stories they are drawn when WARAQ_SHARE_PICTURES=1 asks for them.`,
    );
    return false;
  }
  const trouble = await whyNoLibrary('');
  if (trouble !== null) say(`Pages get no pictures for previews. ${trouble.message}`);
  return trouble === null;
}

/** Draws the pictures that the cache does not have; the faces are opened for the first of them. */
async function* drawnPictures(
  { fontsDir, photos, cache, progress }: SharePicturesMaterial,
  pictures: readonly SharePicture[],
): AsyncGenerator<OutputFile> {
  const sharp = await loadPictureLibrary();
  const library = `${sharp.versions.vips} ${sharp.versions.pango}`;
  const missing = pictures.filter((picture) => !cache.has(cachedName(picture, library)));
  progress.begin('pictures for previews drawn', missing.length);
  for (const picture of pictures) {
    const cached = cachedName(picture, library);
    const name = picture.path.slice(1);
    const known = cache.loadFile(cached);
    if (known !== null) {
      yield { kind: 'content', name, content: known };
      continue;
    }
    await openShareFaces(sharp, fontsDir);
    const photo = picture.photo === null ? null : (photos.get(picture.photo)?.() ?? null);
    const content = await drawSharePicture(sharp, picture, photo);
    cache.saveFile(cached, [content]);
    progress.add(1);
    yield { kind: 'content', name, content };
  }
  progress.end();
}

/** Returns the pictures for previews, where pages name them. */
export const sharePictureFiles = (material: SharePicturesMaterial): Output => ({
  name: 'share pictures',
  time: 'before-pages',
  folders: [SHARE_FOLDER],
  key: ({ fingerprint, address }: SiteContext) =>
    address.hasSharePictures === true ? fingerprint : 'none',
  files: ({ edition, address }) =>
    address.hasSharePictures === true ? drawnPictures(material, sharePictures(edition)) : [],
});
