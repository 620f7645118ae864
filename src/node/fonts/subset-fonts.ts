import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { NEWS_CHARACTERS, type FontPart, type NewsPart } from './news-characters.ts';

/** One file of a face, named `<face>-<part>.woff2` as `src/reader/styles/fonts.css` asks for it. */
export interface FontFile {
  readonly name: string;
  readonly face: Face;
  readonly part: FontPart;
  readonly bytes: Uint8Array;
}

export type Face = 'naskh' | 'sans-400' | 'sans-700';

const PARTS: readonly NewsPart[] = ['arabic', 'marks', 'latin'];

/**
 * Where each face comes from. The source's `latin` file feeds both `marks` and `latin`: its
 * `arabic` file holds no « » . : or Latin digits.
 */
const SOURCES: Readonly<Record<Face, (subset: 'arabic' | 'latin') => string>> = {
  naskh: (subset) =>
    `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-wght-normal.woff2`,
  'sans-400': (subset) =>
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-400-normal.woff2`,
  'sans-700': (subset) =>
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-700-normal.woff2`,
};

/**
 * What joins, marks and ligates; the rest (fractions, numerator figures) no style of ours asks for.
 * Tags: OpenType layout tag registry; the Arabic ones in the order a shaper applies them.
 */
const LAYOUT_FEATURES = 'ccmp locl isol fina medi init rlig calt liga curs kern mark mkmk'.split(
  ' ',
);

const FACES: readonly Face[] = ['naskh', 'sans-400', 'sans-700'];

async function subsetFile(face: Face, part: FontPart): Promise<FontFile> {
  const path = createRequire(import.meta.url).resolve(
    SOURCES[face](part === 'arabic' || part === 'quran' ? 'arabic' : 'latin'),
  );
  const bytes = await subsetFont(await readFile(path), NEWS_CHARACTERS[part], {
    targetFormat: 'woff2',
    keepFeatures: LAYOUT_FEATURES,
    // A fifth of each Plex file is hints, which only Windows reads and Naskh does not have.
    noHinting: true,
  });
  return { name: `${face}-${part}.woff2`, face, part, bytes };
}

/**
 * Makes every font file of the reader from the packages it is built with.
 * @returns nine files of the faces, and the one of the Qur'an; always the same bytes for the same packages
 * @throws when a source file is missing or is no font
 */
export async function subsetFonts(): Promise<readonly FontFile[]> {
  return Promise.all([
    ...FACES.flatMap((face) => PARTS.map((part) => subsetFile(face, part))),
    subsetFile('naskh', 'quran'),
  ]);
}
