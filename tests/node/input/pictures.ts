import { loadPictureLibrary } from '../../../src/node/input/picture-header.ts';

/** Where a photographer stood, as a camera writes it. */
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 18/1 0/1' } };

/**
 * Makes a picture: red above, blue below, so that a test can see which way is up.
 *
 * @param orientation how the camera was held, 1 to 8 as EXIF has it; with it goes the place.
 * @returns the bytes of a JPEG.
 */
export async function makePicture(
  width: number,
  height: number,
  orientation?: number,
): Promise<Buffer> {
  const open = await loadPictureLibrary();
  const half = Math.ceil(height / 2);
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#c22" /><rect y="${half}" width="100%" height="100%" fill="#22c" />
  </svg>`;
  const picture = open(Buffer.from(drawn)).jpeg();
  return (
    orientation === undefined ? picture : picture.withExif(place).withMetadata({ orientation })
  ).toBuffer();
}
