import { mkdir, writeFile } from 'node:fs/promises';
import { fitStyles } from './fit-styles.ts';
import { lineStyles } from './line-styles.ts';
import { measureAdvances, type FaceShapers } from './measure-advances.ts';
import { openFont } from './shape.ts';
import { subsetFonts, type FontFile } from './subset-fonts.ts';

const FONTS = new URL('../../reader/fonts/', import.meta.url);
const STYLES = new URL('../../reader/styles/', import.meta.url);
const TYPOGRAPHY = new URL('../../arabic/typography/', import.meta.url);

/** The faces that lines are fitted in. */
export const FITTED_FACES = {
  headline: {
    file: 'headline-face.generated.ts',
    files: 'sans-700',
    weight: undefined,
    generated: { face: 'IBM Plex Sans Arabic 700', constant: 'HEADLINE_FACE', hasInk: false },
  },
  nameplate: {
    file: 'nameplate-face.generated.ts',
    files: 'naskh',
    weight: 700,
    generated: { face: 'Noto Naskh Arabic 700', constant: 'NAMEPLATE_FACE', hasInk: true },
  },
} as const;

/** A face that lines are fitted in. */
type FittedFace = keyof typeof FITTED_FACES;

/**
 * Writes the font files of the reader and what is measured from them: run once after a font package
 * changed, and commit.
 * @throws when a source file is missing or a folder cannot be written
 */
export async function writeFonts(): Promise<void> {
  const files = await subsetFonts();
  await mkdir(FONTS, { recursive: true });
  await Promise.all(files.map((file) => writeFile(new URL(file.name, FONTS), file.bytes)));
  for (const face of ['headline', 'nameplate'] as const) {
    const { file, generated } = FITTED_FACES[face];
    const source = measureAdvances(await openFace(files, face), generated);
    await writeFile(new URL(file, TYPOGRAPHY), source);
  }
  await writeFile(new URL('fit.css', STYLES), fitStyles());
  await writeFile(new URL('lines.css', STYLES), lineStyles());
  for (const file of files) console.log(`${file.name} ${file.bytes.length}`);
  console.log(`total ${files.reduce((sum, file) => sum + file.bytes.length, 0)}`);
}

/**
 * Opens a face that lines are fitted in, for measuring.
 * @throws when the list lacks one of its files
 */
export async function openFace(files: readonly FontFile[], face: FittedFace): Promise<FaceShapers> {
  const { files: name, weight } = FITTED_FACES[face];
  const open = async (part: string) => {
    const file = files.find((candidate) => candidate.name === `${name}-${part}.woff2`);
    if (!file) throw new Error(`no font file ${name}-${part}.woff2`);
    return openFont(file.bytes, weight);
  };
  return { arabic: await open('arabic'), marks: await open('marks'), latin: await open('latin') };
}
