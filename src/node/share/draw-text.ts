import type { Direction } from '../../reader/text/text-direction.ts';
import { escapeXml } from '../render/escape-xml.ts';
import { drawableText, orderedText } from './drawable-text.ts';
import { SHARE_FAMILY, type PictureLibrary } from './share-faces.ts';

/** A text drawn in pixels, four bytes each. */
export interface DrawnText {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How a text is to be drawn. Lengths are in pixels. */
export interface TextStyle {
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
  /** Where its lines are broken. */
  readonly width: number;
  readonly direction: Direction;
}

/** At this resolution a point is a pixel. */
const POINT_DPI = 72;

/** Draws a text that has something to be seen: its lines are broken between words, longer words within. */
async function drawText(
  sharp: PictureLibrary,
  text: string,
  { size, colour, width, direction }: TextStyle,
): Promise<DrawnText> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}" insert_hyphens="false">${escapeXml(orderedText(text, direction))}</span>`,
      font: `${SHARE_FAMILY} ${size}`,
      width,
      wrap: 'word-char',
      dpi: POINT_DPI,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** The room that a text has, and how it may be set there. Lengths are in pixels. */
export interface TextRoom extends Omit<TextStyle, 'size'> {
  readonly height: number;
  /** The largest first. */
  readonly sizes: readonly number[];
}

/** How much of a text stays when it is too long, again and again until it fits. */
const KEPT = 0.9;

/** Returns the first of some pieces: one at least, and one less than there are. */
const firstOf = (pieces: readonly string[]): readonly string[] =>
  pieces.slice(0, Math.max(1, Math.floor(pieces.length * KEPT)));

/** Returns a text without its last words; a single word, without its last letters. */
function shortened(text: string): string {
  const words = text.replace(/…$/, '').split(' ');
  const [word = '', ...others] = words;
  const kept = others.length === 0 ? firstOf(Array.from(word)).join('') : firstOf(words).join(' ');
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

async function fitDrawable(
  sharp: PictureLibrary,
  text: string,
  room: TextRoom,
): Promise<DrawnText> {
  const { sizes, height, ...style } = room;
  const [size = 1, ...smaller] = sizes;
  const drawn = await drawText(sharp, text, { ...style, size });
  if (drawn.height <= height) return drawn;
  if (smaller.length > 0) return fitDrawable(sharp, text, { ...room, sizes: smaller });
  const shorter = shortened(text);
  return shorter.length < text.length ? fitDrawable(sharp, shorter, room) : drawn;
}

/**
 * Draws a text as large as its room lets it; one that fits in no size loses its last words. A text of which
 * the face can draw nothing gives null.
 */
export async function fitText(
  sharp: PictureLibrary,
  text: string,
  room: TextRoom,
): Promise<DrawnText | null> {
  const drawable = drawableText(text);
  return drawable === '' ? null : fitDrawable(sharp, drawable, room);
}
