function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // A lone `%` is a letter like any other to a reader who typed it.
    return text.normalize('NFC');
  }
}

/**
 * The one spelling of a page's address that the reader compares and keeps pages under.
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
 * @param to A link's target: a page path that may carry `?search` or `#id`.
 * @returns The path alone, as `pagePath` spells it.
 */
export function pagePathOfLink(to: string): string {
  return pagePath(to.replace(/[?#].*$/u, ''));
}

/**
 * @param base Where the site lies on its host: starts and ends with `/`.
 * @param path Site-absolute without the base.
 * @returns The address on the host; the same text, as nearly all are, where the base is `/`.
 */
export function addressIn(base: string, path: string): string {
  return base === '/' ? path : base + path.slice(1);
}

/**
 * @param path A page path, decoded.
 * @returns The same with each segment percent-encoded, for a request.
 */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * @param hash `location.hash`: empty, or `#` and an id, percent-encoded or not.
 * @returns The id, decoded and NFC; empty when there is none.
 */
export function fragmentId(hash: string): string {
  return decoded(hash.replace(/^#/u, ''));
}
