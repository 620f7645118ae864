import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CACHE_FOLDER } from './cache-folder.ts';

const FOLDER = join(CACHE_FOLDER, 'system-fonts');
const CONFIGURATION = join(FOLDER, 'fonts.conf');

/** The styles that Android has, each a file, by their weights: 600 is none of them. */
const STYLES = [
  { style: 'Regular', weight: 400 },
  { style: 'Bold', weight: 700 },
] as const;

type Style = (typeof STYLES)[number];

const SUBSETS = ['arabic', 'latin'] as const;

const { resolve } = createRequire(import.meta.url);

/**
 * Gives the browser the system fonts of a phone, and no others, so that pictures and layout shifts
 * are the same on every Linux: Noto Naskh Arabic is what Android draws Arabic with. Without any
 * font a browser draws no text at all until the page's own arrive.
 * @returns the environment that makes the browser read them; nothing where fontconfig is not used
 */
export async function systemFonts(): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux') return {};
  await mkdir(FOLDER, { recursive: true });
  await Promise.all(STYLES.flatMap((style) => SUBSETS.map((subset) => writeFont(subset, style))));
  await replace(CONFIGURATION, configuration());
  return { FONTCONFIG_FILE: CONFIGURATION };
}

const fileOf = (subset: string, { style }: Style): string =>
  join(FOLDER, `noto-naskh-arabic-${subset}-${style}.ttf`);

async function writeFont(subset: string, style: Style): Promise<void> {
  const name = `noto-naskh-arabic-${subset}-wght-normal`;
  const source = resolve(`@fontsource-variable/noto-naskh-arabic/files/${name}.woff2`);
  const font = await subsetFont(await readFile(source), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: { wght: style.weight },
  });
  await replace(fileOf(subset, style), font);
}

/** Two test runs may start at once: a reader sees the old file or the new, never half of one. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

/** What a style sheet names a file by: the one with Arabic has the name of Android's, which has no Latin letters. */
const LOCAL_NAMES = { arabic: 'NotoNaskhArabic', latin: 'NotoNaskhLatin' } as const;

/** The names of a file, which is called as the font of all weights that it was made from. */
const namesOf = (style: Style): string =>
  SUBSETS.map(
    (subset) => `
  <match target="scan">
    <test name="file"><string>${fileOf(subset, style)}</string></test>
    <edit name="postscriptname"><string>${LOCAL_NAMES[subset]}-${style.style}</string></edit>
    <edit name="fullname"><string>${LOCAL_NAMES[subset]} ${style.style}</string></edit>
    <edit name="style"><string>${style.style}</string></edit>
    <edit name="weight"><const>${style.style.toLowerCase()}</const></edit>
  </match>`,
  ).join('');

function configuration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${FOLDER}</dir>
  <cachedir>${join(FOLDER, 'cache')}</cachedir>${STYLES.map(namesOf).join('')}
</fontconfig>
`;
}
