import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A running server. */
export interface Served extends AsyncDisposable {
  /** Its address, without a slash at the end. */
  readonly address: string;
}

/**
 * Serves a folder on a free port of this machine, with some pages made on the spot.
 * @param pages HTML by path; a path that is not here is a file of the folder
 */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<Served> {
  const answer = async (pathname: string): Promise<readonly [number, string, string | Buffer]> => {
    const page = pages[pathname];
    if (page !== undefined) return [200, TYPES['.html'] ?? '', page];
    try {
      const content = await readFile(join(folder, normalize(pathname)));
      return [200, TYPES[extname(pathname)] ?? 'application/octet-stream', content];
    } catch {
      return [404, 'text/plain', ''];
    }
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname).then(([status, type, body]) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
