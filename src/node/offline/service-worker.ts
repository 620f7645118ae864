import { contentName } from '../cache/content-name.ts';
import removingWorker from './removing-worker.js?raw';
import worker from './worker.js?raw';

/** What every page needs of the files of the browser's code. */
const SHELL_FILES = /\.(?:js|css|woff2)$/;

const withSite = (site: unknown, code: string): string =>
  `const SITE = ${JSON.stringify(site)};\n${code}`;

/** The document that is shown where no page is: all others are made of it where there is no network. */
const NOT_FOUND_DOCUMENT = '404.html';

/**
 * Returns the code of the worker that keeps the newspaper on a device.
 *
 * @param assets the names of scripts, styles and fonts below the output folder.
 * @param base `/` or `/some/path/`.
 */
export function serviceWorker(assets: readonly string[], base: string): string {
  const files = assets.filter((name) => SHELL_FILES.test(name));
  const shell = [NOT_FOUND_DOCUMENT, ...files].map((name) => base + name);
  // A change of the code is a new worker. One of the edition is not: pages are asked for anew anyway.
  const version = contentName(files.join('\n') + worker).slice(0, 8);
  return withSite({ base, version, shell, notFound: base + NOT_FOUND_DOCUMENT }, worker);
}

/** Returns the code of a worker that deletes what the other one kept, and unregisters itself. */
export const workerThatLeaves = (base: string): string => withSite({ base }, removingWorker);
