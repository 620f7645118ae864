import { readFile } from 'node:fs/promises';
import type { Connect } from 'vite';
import { PICTURES_PATH, type DevPictures } from './dev-pictures.ts';

/**
 * Answers requests for pictures in `vite dev`; others are left to Vite.
 *
 * @param base `/` or `/some/path/`.
 * @param open gives the pictures; only what they know is read from the disk.
 */
export function servePictures(
  base: string,
  open: () => Promise<Pick<DevPictures, 'at'>>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    const path = `/${pathname.slice(base.length)}`;
    if (!pathname.startsWith(base) || !path.startsWith(PICTURES_PATH)) {
      next();
      return;
    }
    open()
      .then(async (pictures) => {
        const picture = pictures.at(path);
        if (picture === undefined) throw new Error(`There is no picture ${path}.`);
        return { type: picture.type, bytes: await readFile(picture.file) };
      })
      .then(
        ({ type, bytes }) =>
          response
            .writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
            .end(request.method === 'HEAD' ? undefined : bytes),
        () => response.writeHead(404).end(),
      );
  };
}
