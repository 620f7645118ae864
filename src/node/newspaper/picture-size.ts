/** The size of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const PNG_START = 'PNG\r\n\u001A\n';

/** Source: PNG Specification, "IHDR image header": width and height follow the first sixteen bytes. */
function pngSize(bytes: Buffer): PictureSize | null {
  const isPng = bytes.length > 24 && bytes.toString('latin1', 1, 8) === PNG_START;
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

const numberIn = (tag: string, name: string): number =>
  Number.parseFloat(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? '');

/** Source: SVG 2, "the viewBox attribute": without width and height, it has the proportions. */
function svgSize(text: string): PictureSize | null {
  const [tag = ''] = /<svg\b[^>]*>/.exec(text) ?? [];
  const [, , width, height] = (/\sviewBox="([^"]*)"/.exec(tag)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = {
    width: numberIn(tag, 'width') || (width ?? 0),
    height: numberIn(tag, 'height') || (height ?? 0),
  };
  return size.width > 0 && size.height > 0 ? size : null;
}

/** Returns the size of a PNG or an SVG; null where the bytes are neither, or an SVG does not say it. */
export const pictureSize = (bytes: Buffer): PictureSize | null =>
  pngSize(bytes) ?? svgSize(bytes.toString('utf8'));
