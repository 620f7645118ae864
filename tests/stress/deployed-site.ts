import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** A static host whose site can be replaced while readers are there. */
export interface DeployedSite {
  /** Of the front page: ends in `/`. */
  readonly address: string;
  /** Serves another folder from now on. */
  readonly deploy: (folder: string) => void;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Answer {
  readonly status: number;
  readonly file: string;
}

/** Finds the file of a path as static hosts do: a folder is its `index.html`, nothing is `404.html`. */
async function answerOf(folder: string, pathname: string): Promise<Answer> {
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const found = await stat(file).catch(() => null);
  if (found?.isFile() === true) return { status: 200, file };
  const index = path.join(file, 'index.html');
  const isPage = pathname.endsWith('/') && (await stat(index).catch(() => null)) !== null;
  return isPage
    ? { status: 200, file: index }
    : { status: 404, file: path.join(folder, '404.html') };
}

/** Serves a folder on a free port of this machine. */
export async function deploySite(first: string): Promise<DeployedSite> {
  let folder = first;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, file } = await answerOf(folder, pathname);
    const isKept = status === 200 && pathname.startsWith('/assets/');
    response.writeHead(status, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': isKept ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(await readFile(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    deploy: (next) => {
      folder = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
