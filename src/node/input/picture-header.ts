import type sharpLibrary from 'sharp';
import type { Metadata } from 'sharp';
import { diskTrouble, errorCode } from '../disk-error.ts';
import type { FileProblem } from '../problem.ts';

/** What the first bytes of a picture say. */
export interface PictureHeader {
  /** Media type, by the bytes and not by the name. */
  readonly type: string;
  /** Size in pixels, turned as its camera says it was held. */
  readonly width: number;
  readonly height: number;
}

/** Opens a picture: takes its bytes. */
type PictureLibrary = typeof sharpLibrary;

/**
 * Loads the image library, which most editions never need: it has native parts, and a paper
 * without pictures is built where they are not to be had.
 */
export async function loadPictureLibrary(): Promise<PictureLibrary> {
  const { default: sharp } = await import('sharp');
  // A file that libvips keeps open cannot be replaced on Windows.
  sharp.cache(false);
  return sharp;
}

/**
 * Tells why no picture can be read on this machine; null when the image library is there.
 *
 * @param file the first picture that is wanted.
 */
export async function whyNoLibrary(
  file: string,
  load: () => Promise<unknown> = loadPictureLibrary,
): Promise<FileProblem | null> {
  try {
    await load();
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      message: `No picture can be read: the package sharp does not load (${reason.trim().split('\n')[0]}).`,
      remedy: 'Install the packages again, with npm ci. Until then, stories go without photos.',
    };
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  av1: 'image/avif',
};

/** AVIF is HEIF with AV1 inside; with anything else inside browsers cannot show it. */
const kindOf = ({ format, compression }: Metadata): string =>
  format === 'heif' ? (compression ?? format) : format;

/**
 * Reads the header of a picture.
 *
 * @param bytes its bytes; for most kinds of pictures, the first of them will do.
 * @throws Error when it is no picture, or of a kind that a paper does not take.
 */
export async function readHeader(bytes: Uint8Array): Promise<PictureHeader> {
  const open = await loadPictureLibrary();
  const metadata = await open(bytes).metadata();
  const kind = kindOf(metadata);
  const type = MEDIA_TYPES[kind];
  if (type === undefined) throw new Error(`Its content is ${kind}`);
  return { type, ...metadata.autoOrient };
}

const NOT_READABLE = 'Check that it exists and is readable.';
const NO_PICTURE =
  'Save it again as JPEG, PNG, WebP or AVIF, or take it away: its story goes without a photo.';

/** Returns a picture that cannot be read, as a problem of its file. */
export function unreadable(file: string, error: unknown): FileProblem {
  const trouble = diskTrouble(error, file);
  const reason = trouble?.cause ?? (error instanceof Error ? error.message : String(error));
  const line = reason
    .trim()
    .replaceAll(/\s*\n\s*/g, '; ')
    .replace(/\.$/, '');
  return {
    file,
    message: `The picture cannot be read: ${line}.`,
    remedy: errorCode(error) === null ? NO_PICTURE : NOT_READABLE,
  };
}
