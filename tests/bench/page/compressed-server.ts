import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Types that are text, which a host compresses; all else is sent as it is. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const OTHER_TYPES: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

/** A file as it is sent. */
interface Answer {
  readonly type: string;
  readonly isCompressed: boolean;
  readonly body: Buffer;
}

/** A server that runs. */
export interface CompressedServer {
  /** Ends in `/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function answerOf(file: string): Promise<Answer> {
  const extension = path.extname(file);
  const text = TEXT_TYPES[extension];
  const body = await readFile(file);
  if (text !== undefined) return { type: text, isCompressed: true, body: await compress(body) };
  const type = OTHER_TYPES[extension] ?? 'application/octet-stream';
  return { type, isCompressed: false, body };
}

/** The file of an address: a folder has a page of its own. @throws when there is none */
async function fileOf(folder: string, pathname: string): Promise<string> {
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  return (await stat(file)).isDirectory() ? path.join(file, 'index.html') : file;
}

/**
 * Serves a folder as a host does: text in brotli. Each file is compressed once, so that no visit waits for it but the
 * first, which is not counted.
 */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const answers = new Map<string, Promise<Answer>>();
  const answer = async (pathname: string): Promise<Answer> => {
    const file = await fileOf(folder, pathname);
    const known = answers.get(file) ?? answerOf(file);
    answers.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(pathname).then(
      ({ type, isCompressed, body }) =>
        response
          .writeHead(200, {
            'content-type': type,
            'content-length': body.length,
            ...(isCompressed ? { 'content-encoding': 'br' } : {}),
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
