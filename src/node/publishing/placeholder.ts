import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../edition/newspaper/locale.ts';
import { locale } from '../../reader/text/locale.ts';
import { strings } from '../../reader/text/strings.ts';
import { languageDirection } from '../../reader/text/text-direction.ts';
import { pageFiles } from '../render/page-files.ts';
import { replaceFile } from '../write-file.ts';

/** Returns a page without a link, for an address whose page is not written yet, or about to be deleted. */
export const placeholderIn = (language: Language): string =>
  [
    `<!doctype html><html lang="${language}" dir="${languageDirection(language)}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${strings.notFoundTitle}</title><h1>${strings.notFoundTitle}</h1></html>`,
  ].join('');

/** Writes a placeholder over the HTML of a page. */
export const writePlaceholder = (file: string): void =>
  void replaceFile(file, placeholderIn(locale.language));

/**
 * Writes placeholders at new addresses. New pages link to one another, so that in no order would each
 * be written after all that it links to.
 *
 * @param outDir absolute path of the output folder.
 * @param paths the addresses.
 */
export function reserveAddresses(outDir: string, paths: Iterable<string>): void {
  for (const pagePath of paths) {
    const { folder, html } = pageFiles(pagePath);
    mkdirSync(path.join(outDir, folder), { recursive: true });
    writePlaceholder(path.join(outDir, html));
  }
}
