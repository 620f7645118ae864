import { styleText } from 'node:util';
import type { ViteDevServer } from 'vite';
import { SEEDS_PATH } from './page/paths.ts';

/**
 * Returns the line of the terminal that names the list of seeds, in the style of Vite's own.
 *
 * @param address of the front page, base and all.
 */
export function seedsLine(address: string): string {
  const url = `${address}${SEEDS_PATH.slice(1)}`;
  const shown = url.replace(/:(\d+)\//, (_, port: string) => `:${styleText('bold', port)}/`);
  return `  ${styleText('green', '➜')}  ${styleText('bold', 'Seeds')}:   ${styleText('cyan', shown)}`;
}

/** Has the server name the list of seeds wherever it prints its addresses. */
export function announceSeedsPage(server: ViteDevServer): void {
  const printUrls = server.printUrls.bind(server);
  server.printUrls = () => {
    printUrls();
    const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
    if (address !== undefined) server.config.logger.info(seedsLine(address));
  };
}
