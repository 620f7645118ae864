import type { OverlayOptions } from 'sharp';
import { textDirection } from '../../reader/text/text-direction.ts';
import { SHARE_SIZE } from '../render/share-tags.ts';
import { fitText, type DrawnText } from './draw-text.ts';
import type { PictureLibrary } from './share-faces.ts';
import type { SharePicture } from './share-picture.ts';

/** Changes when pictures look different, so that what was drawn before is not taken for them. */
export const DRAWING = 'share 2';

/** The light colours of pages: previews stand on paper of any colour. */
const PAPER = '#faf7f0';
const INK = '#1c1a16';

/** In pixels. */
const MARGIN = 64;
const PHOTO_WIDTH = 480;
const KICKER_SIZE = 36;
const FOOT_SIZE = 44;

/** A line is lower than this for its size, two are higher. */
const LINE_HEIGHT = 1.8;

/** In pixels. */
const RULE_TOP = 506;
const RULE_HEIGHT = 4;
const FOOT_TOP = 534;
const HEADLINE_TOP = 128;
const HEADLINE_HEIGHT = 350;
const HEADLINE_SIZES = [96, 84, 74, 65, 57, 50, 44];

/** At this quality letters stay sharp beside a photo. */
const JPEG_QUALITY = 82;

/** Few colours make a picture of letters: ink, accent, paper, and what lies between. */
const PNG_COLOURS = 32;

/** Where the text of a picture stands, in pixels. */
interface Column {
  readonly left: number;
  readonly width: number;
}

/** Puts a drawn text to the side that its lines begin at. */
function placed(
  { pixels, width, height }: DrawnText,
  top: number,
  column: Column,
  text: string,
): OverlayOptions {
  const isLeft = textDirection(text) === 'ltr';
  const raw = { width, height, channels: 4 } as const;
  return {
    input: pixels,
    raw,
    top,
    left: isLeft ? column.left : column.left + column.width - width,
  };
}

const rule = ({ left, width }: Column): OverlayOptions => ({
  input: { create: { width, height: RULE_HEIGHT, channels: 3, background: INK } },
  top: RULE_TOP,
  left,
});

async function textsOn(
  sharp: PictureLibrary,
  { kicker, headline, foot, accent }: SharePicture,
  column: Column,
): Promise<readonly OverlayOptions[]> {
  const { width } = column;
  const room = { width, height: HEADLINE_HEIGHT, sizes: HEADLINE_SIZES, colour: INK };
  const lineOf = (size: number, colour: string) => ({
    width,
    colour,
    sizes: [size],
    height: size * LINE_HEIGHT,
  });
  const head = await fitText(sharp, headline, room);
  const name = await fitText(sharp, foot, lineOf(FOOT_SIZE, INK));
  const texts = [
    placed(head, HEADLINE_TOP, column, headline),
    placed(name, FOOT_TOP, column, foot),
  ];
  if (kicker === null) return texts;
  const label = await fitText(sharp, kicker, lineOf(KICKER_SIZE, accent));
  return [...texts, placed(label, MARGIN, column, kicker)];
}

/**
 * Draws a picture for previews: headline, desk and newspaper, on the photo's right where there is one.
 *
 * @param photo bytes of the photo, or null.
 * @returns PNG, or JPEG where there is a photo.
 */
export async function drawSharePicture(
  sharp: PictureLibrary,
  picture: SharePicture,
  photo: Uint8Array | null,
): Promise<Buffer> {
  const { width, height } = SHARE_SIZE;
  const left = photo === null ? MARGIN : PHOTO_WIDTH + MARGIN;
  const column = { left, width: width - MARGIN - left };
  const layers = [rule(column), ...(await textsOn(sharp, picture, column))];
  const canvas = sharp({ create: { width, height, channels: 3, background: PAPER } });
  if (photo === null)
    return canvas
      .composite(layers)
      .png({ palette: true, colours: PNG_COLOURS, dither: 0, effort: 1 })
      .toBuffer();
  const input = await sharp(photo)
    .resize({ width: PHOTO_WIDTH, height, fit: 'cover', position: 'attention' })
    .toBuffer();
  return canvas
    .composite([{ input, left: 0, top: 0 }, ...layers])
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
