import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Returns the addresses of all pages of a built site. */
export const pageAddresses = (folder: string, site: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => path.dirname(name).split(path.sep).map(encodeURIComponent).join('/'))
    .map((name) => new URL(name === '.' ? '' : `${name}/`, site).href);
