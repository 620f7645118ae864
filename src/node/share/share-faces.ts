import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type sharpLibrary from 'sharp';

/** The image library, which shapes text with Pango and HarfBuzz. */
export type PictureLibrary = typeof sharpLibrary;

/** The family of the faces below, and their weight, as Pango is told of them. */
export const SHARE_FAMILY = 'IBM Plex Sans Arabic Bold';

/** The face of headlines, in three files as pages have it. */
const FILES = ['sans-700-arabic.woff2', 'sans-700-marks.woff2', 'sans-700-latin.woff2'];

/** No font of the machine: pictures are the same on each. */
const NO_FONTS =
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>';

/** Unpacks the faces into a folder, and names them to the library. */
async function unpackFaces(sharp: PictureLibrary, fontsDir: string, folder: string): Promise<void> {
  const { default: subsetFont } = await import('subset-font');
  for (const name of FILES) {
    const face = await subsetFont(readFileSync(path.join(fontsDir, name)), undefined, {
      targetFormat: 'truetype',
      keepAllGlyphs: true,
    });
    const fontfile = path.join(folder, name.replace('.woff2', '.ttf'));
    writeFileSync(fontfile, face);
    await sharp({ text: { text: '.', font: 'none 1', fontfile } })
      .png()
      .toBuffer();
  }
}

async function openFaces(sharp: PictureLibrary, fontsDir: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-faces-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const configuration = path.join(folder, 'fonts.conf');
  writeFileSync(configuration, NO_FONTS);
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = configuration;
  try {
    await unpackFaces(sharp, fontsDir, folder);
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}

/** The library reads its configuration once in a process, and the files of the faces until its end. */
let opened: Promise<void> | null = null;

/**
 * Opens the faces of the reader for the image library, once in a process. FreeType reads no WOFF2
 * there, so each is unpacked into a folder that goes with the process. Pango notes at the first text in
 * a family which files have it: all three are named in a text of another family before.
 *
 * @param fontsDir absolute path of the reader's fonts.
 * @throws Error when a file is missing or is no font.
 */
export const openShareFaces = (sharp: PictureLibrary, fontsDir: string): Promise<void> =>
  (opened ??= openFaces(sharp, fontsDir).catch((error: unknown) => {
    // A later build of the same process tries again.
    opened = null;
    throw error;
  }));
