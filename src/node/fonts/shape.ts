import { Blob, Buffer as ShapeBuffer, Face, Font, Variation, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A font ready to shape text as a browser would. */
export interface Shaper {
  readonly unitsPerEm: number;
  /** Whether the font maps the character at all. */
  readonly has: (character: string) => boolean;
  /** The advance of one run, in font units, with joining, ligatures and kerning. */
  readonly advance: (text: string) => number;
  /** The glyphs of the run, in the order they are drawn. */
  readonly glyphs: (text: string) => readonly number[];
  /** How far the run reaches above and below the line, in font units. */
  readonly ink: (text: string) => { readonly top: number; readonly bottom: number };
  /** How many glyphs of the run are the empty box. */
  readonly missing: (text: string) => number;
  /** Ascent and descent of a line, in font units, both positive. */
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Opens a font file for shaping.
 * @param bytes a font as woff2 or truetype
 * @param weight where a variable font is set; left alone in a static one
 * @throws when the bytes are no font
 */
export async function openFont(bytes: Uint8Array, weight?: number): Promise<Shaper> {
  const truetype = await subsetFont(bytes, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  });
  const face = new Face(new Blob(new Uint8Array(truetype)));
  const font = new Font(face);
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)]);
  const known = new Set(face.collectUnicodes());
  const run = (text: string) => {
    const buffer = new ShapeBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfosAndPositions();
  };
  const { ascender, descender } = font.hExtents();
  return {
    unitsPerEm: face.upem,
    ascent: ascender,
    descent: -descender,
    has: (character) => known.has(character.codePointAt(0) ?? -1),
    advance: (text) => run(text).reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0),
    glyphs: (text) => run(text).map((glyph) => glyph.codepoint),
    ink(text) {
      const reaches = run(text).map(({ codepoint, yOffset }) => {
        const { yBearing = 0, height = 0 } = font.glyphExtents(codepoint) ?? {};
        const top = (yOffset ?? 0) + yBearing;
        // Extents are counted upwards, so that heights are negative.
        return { top, bottom: -(top + height) };
      });
      return {
        top: Math.max(...reaches.map(({ top }) => top)),
        bottom: Math.max(...reaches.map(({ bottom }) => bottom)),
      };
    },
    missing: (text) => run(text).filter((glyph) => glyph.codepoint === 0).length,
  };
}
