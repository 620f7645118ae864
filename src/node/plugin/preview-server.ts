import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { decodedPath, pagePathOf, redirect } from '../request.ts';
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

/**
 * Returns the preview half of the plugin: `vite preview` answers as a static host would. A path without
 * its last slash moves to the one with it, and what is not there gets `404.html`.
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
        const wanted = pagePathOf(request, config.base);
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
