import { PAPERS } from '../../reader/settings/settings.ts';
import { loadPictureLibrary, whyNoLibrary } from '../input/picture-header.ts';
import type { Icon } from './manifest.ts';

/** An icon, and what is in its file. */
export interface DrawnIcon extends Icon {
  readonly content: Uint8Array;
}

/** In pixels. Source: web.dev, "Add a web app manifest". */
const SIZES = [192, 512] as const;

/** Dots per inch at which an SVG of 32 pixels is drawn as large as the largest icon. */
const DENSITY = 72 * 16;

/** A device may cut off all beyond a circle of four fifths of the width. Source: W3C, "Web Application Manifest". */
const SAFE_PART = 0.7;

type Purpose = Icon['purpose'];

const iconOf = (size: number, purpose: Purpose, content: Uint8Array): DrawnIcon => ({
  name: `icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
  content,
});

/** Draws a picture in the middle of a square of paper. */
async function draw(picture: Uint8Array, size: number, purpose: Purpose): Promise<DrawnIcon> {
  const sharp = await loadPictureLibrary();
  const inner = Math.round(size * (purpose === 'maskable' ? SAFE_PART : 1));
  const edge = Math.floor((size - inner) / 2);
  const rest = size - inner - edge;
  const content = await sharp(picture, { density: DENSITY })
    .resize(inner, inner, { fit: 'contain', background: PAPERS.light })
    .extend({ top: edge, left: edge, bottom: rest, right: rest, background: PAPERS.light })
    .png()
    .toBuffer();
  return iconOf(size, purpose, content);
}

/**
 * Draws the icons of a newspaper from the picture of its tab; none where no picture can be drawn.
 *
 * @param picture an SVG, or a picture of pixels.
 */
export async function drawIcons(picture: Uint8Array): Promise<readonly DrawnIcon[]> {
  if ((await whyNoLibrary('')) !== null) return [];
  return Promise.all(
    (['any', 'maskable'] as const).flatMap((purpose) =>
      SIZES.map((size) => draw(picture, size, purpose)),
    ),
  );
}
