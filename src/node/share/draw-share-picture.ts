import type { OverlayOptions } from 'sharp';
import type { Language } from '../../edition/newspaper/locale.ts';
import type { PhotoFocus } from '../../story/story.ts';
import { ownDirection } from '../../reader/text/text-direction.ts';
import { SHARE_SIZE } from '../render/share-tags.ts';
import { fitText, type TextRoom } from './draw-text.ts';
import { drawableText } from './drawable-text.ts';
import { SHARE_COLOURS } from './share-colours.ts';
import type { PictureLibrary } from './share-faces.ts';
import type { SharePicture } from './share-picture.ts';

/** Changes when pictures look different, so that what was drawn before is not taken for them. */
export const DRAWING = 'share 2';

const { paper: PAPER, ink: INK } = SHARE_COLOURS;

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

/** A text of a picture, and how it is set. Lengths are in pixels. */
interface PlacedText extends Omit<TextRoom, 'width' | 'direction'> {
  readonly text: string;
  readonly top: number;
}

const rule = ({ left, width }: Column): OverlayOptions => ({
  input: { create: { width, height: RULE_HEIGHT, channels: 3, background: INK } },
  top: RULE_TOP,
  left,
});

/** Draws a text at the side that its lines begin at; one of which nothing can be drawn gives no layer. */
async function layersOf(
  sharp: PictureLibrary,
  { text, top, ...room }: PlacedText,
  { left, width }: Column,
  language: Language,
): Promise<readonly OverlayOptions[]> {
  const direction = ownDirection(text, language);
  const drawn = await fitText(sharp, text, { ...room, width, direction });
  if (drawn === null) return [];
  return [
    {
      input: drawn.pixels,
      raw: { width: drawn.width, height: drawn.height, channels: 4 },
      top,
      left: direction === 'ltr' ? left : left + width - drawn.width,
    },
  ];
}

/** Returns a text of one line. */
const lineOf = (text: string, top: number, size: number, colour: string): PlacedText => ({
  text,
  top,
  colour,
  sizes: [size],
  height: size * LINE_HEIGHT,
});

/** Returns the texts of a picture. The foot stands in for a headline that the face cannot draw. */
function textsOf({ kicker, headline, foot, accent }: SharePicture): readonly PlacedText[] {
  const texts = [
    {
      text: drawableText(headline) === '' ? foot : headline,
      top: HEADLINE_TOP,
      height: HEADLINE_HEIGHT,
      sizes: HEADLINE_SIZES,
      colour: INK,
    },
    lineOf(foot, FOOT_TOP, FOOT_SIZE, INK),
  ];
  return kicker === null ? texts : [...texts, lineOf(kicker, MARGIN, KICKER_SIZE, accent)];
}

/**
 * Cuts a photo to its place: round its focus, else round what draws the eye.
 *
 * @param height in pixels.
 */
async function cutPhoto(
  sharp: PictureLibrary,
  photo: Uint8Array,
  focus: PhotoFocus | undefined,
  height: number,
): Promise<Buffer> {
  const cover = { width: PHOTO_WIDTH, height };
  if (focus === undefined)
    return sharp(photo)
      .resize({ ...cover, fit: 'cover', position: 'attention' })
      .toBuffer();
  const { data, info } = await sharp(photo)
    .resize({ ...cover, fit: 'outside' })
    .toBuffer({ resolveWithObject: true });
  const left = Math.round(((info.width - cover.width) * focus.x) / 100);
  const top = Math.round(((info.height - cover.height) * focus.y) / 100);
  return sharp(data)
    .extract({ ...cover, left, top })
    .toBuffer();
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
  const texts = await Promise.all(
    textsOf(picture).map((text) => layersOf(sharp, text, column, picture.language)),
  );
  const layers = [rule(column), ...texts.flat()];
  const canvas = sharp({ create: { width, height, channels: 3, background: PAPER } });
  if (photo === null)
    return canvas
      .composite(layers)
      .png({ palette: true, colours: PNG_COLOURS, dither: 0, effort: 1 })
      .toBuffer();
  const input = await cutPhoto(sharp, photo, picture.focus, height);
  return canvas
    .composite([{ input, left: 0, top: 0 }, ...layers])
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
