import type { Connect } from 'vite';
import { readPicture } from '../input/read-file.ts';
import { PICTURES_PATH, type DevPictures } from './dev-pictures.ts';

/** The bytes of a picture; null where it is gone, or no plain file any more. */
function bytesOf(file: string, dir: string): Uint8Array | null {
  try {
    return readPicture(file, dir);
  } catch {
    return null;
  }
}

/**
 * Answers requests for pictures in `vite dev`; others are left to Vite.
 *
 * @param base `/` or `/some/path/`.
 * @param dir the seeds folder.
 * @param open gives the pictures; only what they know is read from the disk.
 */
export function servePictures(
  base: string,
  dir: string,
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
      .then((pictures) => {
        const picture = pictures.at(path);
        const bytes = picture === undefined ? null : bytesOf(picture.file, dir);
        if (picture === undefined || bytes === null) {
          response.writeHead(404).end();
          return;
        }
        const { type } = picture;
        response
          .writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
          .end(request.method === 'HEAD' ? undefined : bytes);
      })
      .catch(next);
  };
}
