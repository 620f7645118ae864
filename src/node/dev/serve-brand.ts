import path from 'node:path';
import type { Connect } from 'vite';
import { BRAND_FOLDER } from '../../edition/newspaper/brand.ts';
import { readPicture } from '../input/read-file.ts';
import type { NewspaperState } from '../newspaper/read-newspaper.ts';
import { brandFiles } from '../outputs/brand.ts';
import { decodedPath } from '../request.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

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
        const picture = brandFiles(newspaper).find(({ path: address }) => address === wanted);
        if (picture === undefined) {
          next();
          return;
        }
        const type = TYPES[path.extname(picture.file).toLowerCase()] ?? 'application/octet-stream';
        response
          .writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
          .end(readPicture(path.join(dir, picture.file), dir));
      })
      .catch(next);
  };
}
