import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { COMMON_HEADERS } from '../hosts/header-rules.ts';
import { decodedPath, pagePathOf, redirect, type Request } from '../request.ts';
import { UsageError } from '../usage-error.ts';

/** Vite has turned the address of a page into that of its file by the time this is asked. */
function isThere(outDir: string, url: string): boolean {
  const [pathname = ''] = url.split('?');
  return pathname.endsWith('.html') && existsSync(path.join(outDir, decodeURIComponent(pathname)));
}

/** Whether an address names something that a disk may have. Vite ends at others with an error. */
function isReadable(url: string): boolean {
  const pathname = decodedPath(url.split('?', 1)[0] ?? '');
  return pathname !== null && !pathname.includes('\0');
}

/** Answers with the site's own page for what is not there. */
const notFound =
  (outDir: string): Connect.SimpleHandleFunction =>
  (request, response) =>
    void readFile(path.join(outDir, '404.html')).then(
      (page) => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(request.method === 'HEAD' ? undefined : page);
      },
      () => response.writeHead(404).end(),
    );

/** Tells what is wanted as a static host does: whatever a client accepts, a page's folder needs its slash. */
function wantedOf(request: Connect.IncomingMessage, base: string, outDir: string): Request {
  const { method, url } = request;
  const wanted = pagePathOf({ method, url, headers: { accept: 'text/html' } }, base);
  if (wanted.kind !== 'moved') return wanted;
  const root = decodedPath(base) ?? base;
  const below = decodedPath(url?.split('?', 1)[0] ?? '')?.slice(root.length) ?? '';
  const isPage = existsSync(path.join(outDir, below.replaceAll('\0', ''), 'index.html'));
  return isPage ? wanted : pagePathOf(request, base);
}

/**
 * Returns the preview half of the plugin: `vite preview` answers as a static host would. A path without
 * its last slash moves to the one with it, what is not there gets `404.html`, and each answer has the headers
 * that hosts send with all files. Those that differ by file, rules for caches and `Cross-Origin-Resource-Policy`, it
 * does not send.
 */
export function previewServer(): Plugin {
  return {
    name: 'waraq:preview',
    configurePreviewServer(server) {
      const { config } = server;
      const outDir = path.resolve(config.root, config.build.outDir);
      if (!existsSync(path.join(outDir, 'index.html')))
        throw new UsageError(
          `There is no site in ${path.relative(config.root, outDir) || outDir}. Run npm run build first.`,
        );
      const answerNotFound = notFound(outDir);
      server.middlewares.use((request, response, next) => {
        for (const { name, value } of COMMON_HEADERS) response.setHeader(name, value);
        const wanted = wantedOf(request, config.base, outDir);
        if (!isReadable(request.url ?? '/')) answerNotFound(request, response);
        else if (wanted.kind === 'moved') redirect(response, wanted.to);
        else next();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          if (isThere(outDir, request.url ?? '/')) next();
          else answerNotFound(request, response);
        });
      };
    },
  };
}
