function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is a letter like any other to a reader who typed it.
    return text;
  }
}

/** Returns a path with its last slash, and without the file's name that static hosts answer to as well. */
function folderOf(path: string): string {
  const folder = path.replace(/\/index\.html$/u, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/**
 * Returns the one spelling of a page's address, under which pages are kept and compared.
 *
 * @param pathname Site-absolute without the base, percent-encoded or not, last slash or not.
 * @returns Decoded, NFC, in lower case, ending in `/`, as `Page.path` has it.
 */
export const pagePath = (pathname: string): string =>
  folderOf(percentDecoded(pathname).normalize('NFC')).toLowerCase();

/**
 * Tells whether an address has capitals or decomposed letters: a static host, which compares letter by
 * letter, has no page there.
 */
export const isOddlySpelled = (pathname: string): boolean =>
  folderOf(percentDecoded(pathname)) !== pagePath(pathname);

/**
 * Returns the page that a link leads to, as `pagePath` spells it.
 *
 * @param to A page path that may carry `?search` or `#id`.
 */
export function pagePathOfLink(to: string): string {
  return pagePath(to.replace(/[?#].*$/u, ''));
}

/**
 * Returns the address of a path on the host.
 *
 * @param base Where the site lies on its host: starts and ends with `/`.
 * @param path Site-absolute without the base.
 */
export function addressIn(base: string, path: string): string {
  return base + path.slice(1);
}

/** Returns a decoded path with each segment percent-encoded, for a request. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * Returns the id in a `location.hash`, decoded and NFC; empty when there is none.
 *
 * @param hash Empty, or `#` and an id, percent-encoded or not.
 */
export function fragmentId(hash: string): string {
  return percentDecoded(hash.replace(/^#/u, '')).normalize('NFC');
}
