import path from 'node:path';
import { BRAND_FOLDER, brandPath } from '../../edition/newspaper/brand.ts';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { readPicture } from '../input/read-file.ts';
import type { Output } from '../publishing/output.ts';

/** Returns the paths of the newspaper's own pictures among the seeds. */
export const brandFiles = ({ logo, favicon }: Newspaper): readonly string[] =>
  [logo?.file, favicon].flatMap((file) => file ?? []);

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
    for (const file of new Set(brandFiles(newspaper))) {
      const content = readPicture(path.join(dir, file), dir);
      yield { kind: 'content', name: brandPath(file).slice(1), content };
    }
  },
});
