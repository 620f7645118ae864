import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a request asks of the site. */
export type Request =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'json'; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'other' };

const JSON_NAME = 'index.json';

/** Decodes the path of an address and composes its letters; null where it cannot be decoded. */
export function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname).normalize('NFC');
  } catch {
    return null;
  }
}

/** Sends a browser on. No browser keeps the answer: another site may have this host tomorrow. */
export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to, 'cache-control': 'no-store' }).end();
}

/** Paths that Vite answers. */
const VITE_PATH = /^\/(?:@|src\/|node_modules\/)/;

/**
 * Tells what a request is for, as a static host would: `/a/` is a page, `/a/index.json` its JSON,
 * `/a` moved to `/a/` for who wants HTML; what has a file's ending is another matter.
 *
 * @param request only its method, address and `accept` are looked at.
 * @param base `/` or `/some/path/`, percent-encoded or not.
 */
export function pagePathOf(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  base: string,
): Request {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { kind: 'other' };
  const [, encoded = '/', query = ''] = /^\/*(\/[^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
  const pathname = decodedPath(encoded);
  const root = decodedPath(base) ?? base;
  if (pathname !== null && `${pathname}/` === root && root !== '/')
    return { kind: 'moved', to: `${encoded}/${query}` };
  if (pathname?.startsWith(root) !== true) return { kind: 'other' };
  const path = `/${pathname.slice(root.length)}`;
  if (path.endsWith(`/${JSON_NAME}`))
    return { kind: 'json', path: path.slice(0, -JSON_NAME.length) };
  if (VITE_PATH.test(path)) return { kind: 'other' };
  if (path.endsWith('/')) return { kind: 'page', path };
  if (path.endsWith('/index.html'))
    return { kind: 'page', path: path.slice(0, -'index.html'.length) };
  const wantsHtml = request.headers.accept?.includes('text/html') === true;
  if (!wantsHtml || /\.\w+$/.test(path)) return { kind: 'other' };
  // Browsers take a backslash for a slash, and two slashes for another host.
  return { kind: 'moved', to: `${encoded.replaceAll('\\', '%5C')}/${query}` };
}
