import type { Picture } from '../../edition/summaries/picture.ts';
import { contentName } from '../cache/content-name.ts';
import type { Cache } from '../cache/cache.ts';
import { UsageError } from '../usage-error.ts';
import { loadPictureLibrary, readHeader } from './picture-header.ts';

/** Reads the bytes of an encoded picture, which need not stay in memory until they are written. */
export type PictureBytes = () => Uint8Array;

/** A picture in the widths of the site. */
export interface EncodedPicture {
  readonly picture: Picture;
  /** By the names of files below the output folder. */
  readonly files: ReadonlyMap<string, PictureBytes>;
}

/**
 * A phone's column at once and at twice its pixels, and the widest photo of a page, which no phone
 * at three times its pixels needs more of.
 */
const WIDTHS_PX = [480, 800, 1200];

/** Widths nearer than this to the next one save too little to be a file of their own. */
const MIN_WIDTH_RATIO = 1.2;

/** The photographs of news stay without marks at this quality, at a third of JPEG's weight. */
const WEBP_QUALITY = 76;

/** Change it when the way of encoding does, so that what was encoded before is not taken for it. */
const ENCODING = `2 webp ${WEBP_QUALITY}`;

/** Returns the widths a picture is written in: never wider than it is. The narrowest first. */
export function widthsOf(original: number): readonly number[] {
  const widest = Math.min(original, Math.max(...WIDTHS_PX));
  return [...WIDTHS_PX.filter((width) => width * MIN_WIDTH_RATIO <= widest), widest];
}

/**
 * Writes a picture as WebP in the widths of the site, upright, without the metadata of its camera
 * (a photographer's place is in there). What the cache holds already is not encoded again.
 *
 * @param bytes the picture.
 * @throws Error when the bytes are no picture, or a broken one.
 */
export async function encodePicture(bytes: Uint8Array, cache: Cache): Promise<EncodedPicture> {
  const { width, height } = await readHeader(bytes);
  const { versions } = await loadPictureLibrary();
  const made = `${ENCODING} ${versions.vips}`;
  const key = contentName(Buffer.concat([Buffer.from(`${made}\n`), bytes]));
  const files = new Map<string, PictureBytes>();
  for (const wanted of widthsOf(width)) {
    const name = `photo-${key}-${wanted}.webp`;
    files.set(`assets/${name}`, await encodedBytes(bytes, wanted, `photos/${name}`, cache));
  }
  const sources = widthsOf(width).map((wanted) => ({
    path: `/assets/photo-${key}-${wanted}.webp`,
    width: wanted,
  }));
  const widest = sources.at(-1)?.width ?? width;
  const scaled = Math.max(1, Math.round((height * widest) / width));
  return { picture: { sources, width: widest, height: scaled }, files };
}

/** Encodes a picture, or finds it in the cache. One that the cache does not take stays in memory. */
async function encodedBytes(
  bytes: Uint8Array,
  width: number,
  name: string,
  cache: Cache,
): Promise<PictureBytes> {
  const isCached = cache.loadFile(name) !== null;
  const encoded = isCached ? null : await toWebp(bytes, width);
  if (encoded !== null && !cache.saveFile(name, [encoded])) return () => encoded;
  return () => {
    const cached = cache.loadFile(name);
    if (cached === null) throw new UsageError(`Somebody emptied the cache. Build again.`);
    return cached;
  };
}

/** Only what is asked for gets into the file: sharp leaves all metadata out. */
async function toWebp(bytes: Uint8Array, width: number): Promise<Uint8Array> {
  const open = await loadPictureLibrary();
  return open(bytes).autoOrient().resize({ width }).webp({ quality: WEBP_QUALITY }).toBuffer();
}
