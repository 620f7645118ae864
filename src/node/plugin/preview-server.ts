import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { pagePathOf, redirect } from '../request.ts';
import { UsageError } from '../usage-error.ts';

/** Vite has turned the address of a page into that of its file by the time this is asked. */
function isThere(outDir: string, url: string): boolean {
  const [pathname = ''] = url.split('?');
  return pathname.endsWith('.html') && existsSync(path.join(outDir, decodeURIComponent(pathname)));
}

/**
 * The preview half of the plugin: `vite preview` answers as a static host would. A path without
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
      server.middlewares.use((request, response, next) => {
        const wanted = pagePathOf(request, config.base);
        if (wanted.kind === 'moved') redirect(response, wanted.to);
        else next();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          if (isThere(outDir, request.url ?? '/')) {
            next();
            return;
          }
          readFile(path.join(outDir, '404.html')).then(
            (page) => {
              response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
              response.end(request.method === 'HEAD' ? undefined : page);
            },
            () => response.writeHead(404).end(),
          );
        });
      };
    },
  };
}
