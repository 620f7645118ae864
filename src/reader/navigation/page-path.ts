function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // A lone `%` is a letter like any other to a reader who typed it.
    return text.normalize('NFC');
  }
}

/**
 * Returns the one spelling of a page's address, under which pages are kept and compared.
 *
 * @param pathname Site-absolute without the base, percent-encoded or not, last slash or not.
 * @returns Decoded, NFC, ending in `/`, as `Page.path` has it. Static hosts answer
 *   `…/index.html` too, so that ending is dropped.
 */
export function pagePath(pathname: string): string {
  const path = decoded(pathname).replace(/\/index\.html$/u, '/');
  return path.endsWith('/') ? path : `${path}/`;
}

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
  return decoded(hash.replace(/^#/u, ''));
}
