/** What the paths of pages are made of; nothing that a browser could take for another host. */
const PAGE_PATH = /^\/(?!\/)[\p{L}\p{M}\p{N}_\-/]*$/u;

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Returns the address of a page of the newspaper as pages have it: decoded, NFC, in lower case, with its last slash.
 *
 * @param href Site-absolute without the base, percent-encoded or not; `?` and more may follow, or `#id`.
 * @returns null for what can be no page, such as a file or an address of another host.
 */
export function innerAddress(href: string): string | null {
  const end = href.search(/[?#]|$/u);
  const path = decoded(href.slice(0, end))?.normalize('NFC').toLowerCase() ?? null;
  if (path === null || !PAGE_PATH.test(path)) return null;
  return `${path.endsWith('/') ? path : `${path}/`}${href.slice(end)}`;
}
