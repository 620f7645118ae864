import { mkdir, writeFile } from 'node:fs/promises';
import { fitStyles } from './fit-styles.ts';
import { measureAdvances } from './measure-advances.ts';
import { openFont } from './shape.ts';
import { subsetFonts, type FontFile } from './subset-fonts.ts';

const FONTS = new URL('../../reader/fonts/', import.meta.url);
const FIT = new URL('../../reader/styles/fit.css', import.meta.url);
const ADVANCES = new URL('../../arabic/typography/headline-advances.generated.ts', import.meta.url);

/**
 * Writes the font files of the reader and what is measured from them: run once after a font package
 * changed, and commit.
 * @throws when a source file is missing or a folder cannot be written
 */
export async function writeFonts(): Promise<void> {
  const files = await subsetFonts();
  await mkdir(FONTS, { recursive: true });
  await Promise.all(files.map((file) => writeFile(new URL(file.name, FONTS), file.bytes)));
  await writeFile(ADVANCES, measureAdvances(await openHeadlineFace(files)));
  await writeFile(FIT, fitStyles());
  for (const file of files) console.log(`${file.name} ${file.bytes.length}`);
  console.log(`total ${files.reduce((sum, file) => sum + file.bytes.length, 0)}`);
}

/**
 * Opens the face that headlines are set in, for measuring.
 * @throws when the list lacks one of its files
 */
export async function openHeadlineFace(files: readonly FontFile[]) {
  const open = async (name: string) => {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw new Error(`no font file ${name}`);
    return openFont(file.bytes);
  };
  return {
    arabic: await open('sans-700-arabic.woff2'),
    marks: await open('sans-700-marks.woff2'),
    latin: await open('sans-700-latin.woff2'),
  };
}
