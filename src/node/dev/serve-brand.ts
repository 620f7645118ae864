import path from 'node:path';
import type { Connect } from 'vite';
import { BRAND_FOLDER } from '../../edition/newspaper/brand.ts';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { accentIcon } from '../newspaper/accent-icon.ts';
import { readPicture } from '../input/read-file.ts';
import type { NewspaperState } from '../newspaper/read-newspaper.ts';
import { brandFiles } from '../outputs/brand.ts';
import { decodedPath } from '../request.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Returns the picture at an address; null where the newspaper has none there. */
function brandPicture(
  newspaper: Newspaper,
  dir: string,
  wanted: string,
): Uint8Array | string | null {
  const icon = accentIcon(newspaper);
  if (icon?.path === wanted) return icon.content;
  const picture = brandFiles(newspaper).find(({ path: address }) => address === wanted);
  return picture === undefined ? null : readPicture(path.join(dir, picture.file), dir);
}

/**
 * Answers requests for the newspaper's own pictures in `vite dev`; others are left to Vite.
 *
 * @param base `/` or `/some/path/`.
 * @param dir the seeds folder.
 * @param open gives the settings as they are now.
 */
export function serveBrand(
  base: string,
  dir: string,
  open: () => Promise<Pick<NewspaperState, 'newspaper'>>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (!pathname.startsWith(`${base}${BRAND_FOLDER}/`)) {
      // Nothing else waits for the seeds to be read.
      next();
      return;
    }
    const wanted = `/${decodedPath(pathname.slice(base.length)) ?? ''}`;
    open()
      .then(({ newspaper }) => {
        const picture = brandPicture(newspaper, dir, wanted);
        if (picture === null) {
          next();
          return;
        }
        const type = TYPES[path.extname(wanted)] ?? 'application/octet-stream';
        response
          .writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
          .end(picture);
      })
      .catch(next);
  };
}
