import path from 'node:path';
import { isInside } from '../../path-inside.ts';
import type { Source } from '../sources/find-sources.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** WordPress writes a smaller copy beside a picture: `photo-300x200.jpg`. */
export const SMALLER_COPY = /-\d{2,5}x\d{2,5}(?=\.[a-z]+$)/i;

/** Where site builders keep what a site has at its top. */
const TOPS = ['', 'static', 'public', 'assets'];

const parts = (address: string): readonly string[] =>
  address.split('/').filter((part) => part !== '' && part !== '.');

/** The paths below the named folder where a picture with an address of the web may lie. */
function placesOfWeb(pathname: string, page: string): readonly string[] {
  const name = path.posix.basename(pathname);
  const uploads = pathname.split('/uploads/')[1];
  const bare = page.replace(/\.[a-z]+$/i, '');
  return [
    `${bare}_files/${name}`,
    `${bare}.files/${name}`,
    ...(uploads === undefined ? [] : [`uploads/${uploads}`, `wp-content/uploads/${uploads}`]),
    ...TOPS.map((top) => path.posix.join(top, pathname)),
  ];
}

/**
 * Returns the files that an address of a picture may mean, the surest first. All of them lie in the folder that was
 * named: an address that leads out of it means none.
 *
 * @param address as the source writes it.
 */
export function picturePlaces(
  address: string,
  { name, root }: Pick<Source, 'name' | 'root'>,
): readonly string[] {
  const isOfWeb = /^(?:https?:)?\/\//i.test(address);
  if (!isOfWeb && /^[a-z][\w+.-]+:/i.test(address)) return [];
  const web = isOfWeb && URL.canParse(address, 'https://x') ? new URL(address, 'https://x') : null;
  const plain = decoded(web?.pathname ?? address.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  if (plain === '' || plain.includes('\0')) return [];
  const beside = path.posix.join(path.posix.dirname(name), ...parts(plain));
  const below = isOfWeb || plain.startsWith('/') ? placesOfWeb(plain, name) : [beside];
  const all = below.flatMap((place) => [place, place.replace(SMALLER_COPY, '')]);
  return [...new Set(all)]
    .map((place) => path.join(root, place))
    .filter((file) => isInside(root, file));
}
