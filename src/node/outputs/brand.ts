import path from 'node:path';
import { BRAND_FOLDER, type BrandFile } from '../../edition/newspaper/brand.ts';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { accentIcon } from '../newspaper/accent-icon.ts';
import { readPicture } from '../input/read-file.ts';
import type { Output } from '../publishing/output.ts';

/** Returns the newspaper's own pictures. */
export const brandFiles = ({ logo, favicon }: Newspaper): readonly BrandFile[] =>
  [logo, logo?.dark, favicon].flatMap((file) => file ?? []);

/** Returns their paths among the seeds. */
export const brandNames = (newspaper: Newspaper): readonly string[] =>
  brandFiles(newspaper).map(({ file }) => file);

/**
 * Returns the pictures of the newspaper itself: its logo, and the one of a browser's tab.
 *
 * @param dir the folder of the seeds.
 */
export const brand = (newspaper: Newspaper, dir: string): Output => ({
  name: 'brand',
  time: 'before-pages',
  folders: [BRAND_FOLDER],
  *files() {
    const byPath = new Map(brandFiles(newspaper).map((each) => [each.path, each.file]));
    for (const [address, file] of byPath) {
      const content = readPicture(path.join(dir, file), dir);
      yield { kind: 'content', name: address.slice(1), content };
    }
    const icon = accentIcon(newspaper);
    if (icon !== null) yield { kind: 'content', name: icon.path.slice(1), content: icon.content };
  },
});
