import { writeFile } from 'node:fs/promises';
import { regionNames, regionNamesSource } from './region-names.ts';

const LIST = new URL('../../arabic/lexicon/places/region-names.generated.ts', import.meta.url);

/** Writes the names of countries anew: run after an update of Node, read the difference, and commit. */
export async function writeRegionNames(): Promise<void> {
  const names = regionNames();
  await writeFile(LIST, regionNamesSource(names));
  console.log(`${names.size} countries`);
}
