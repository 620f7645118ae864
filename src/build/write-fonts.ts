import { mkdir, writeFile } from 'node:fs/promises';
import { subsetFonts } from './subset-fonts.ts';

const FOLDER = new URL('../reader/fonts/', import.meta.url);

/**
 * Writes the font files of the reader: run once after a font package changed, and commit.
 * @throws when a source file is missing or the folder cannot be written
 */
export async function writeFonts(): Promise<void> {
  const files = await subsetFonts();
  await mkdir(FOLDER, { recursive: true });
  await Promise.all(files.map((file) => writeFile(new URL(file.name, FOLDER), file.bytes)));
  for (const file of files) console.log(`${file.name} ${file.bytes.length}`);
  console.log(`total ${files.reduce((sum, file) => sum + file.bytes.length, 0)}`);
}
