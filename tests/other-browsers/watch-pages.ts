import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Notes what a page complains of, before any other script of it runs. */
const WATCHER = `'use strict';
const troubles = [];
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => {
    troubles.push(level + ': ' + words.map(String).join(' '));
    say.apply(console, words);
  };
}
addEventListener('error', (event) => {
  const { src, href } = event.target;
  troubles.push('error: ' + (event.message ?? 'not loaded: ' + (src ?? href)));
}, true);
addEventListener('unhandledrejection', (event) => troubles.push('rejection: ' + event.reason));
document.addEventListener('securitypolicyviolation', (event) =>
  troubles.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
Object.assign(window, { troubles });
`;

const NAME = 'watch-pages.js';

/**
 * Puts a script into every page of a built site that notes its troubles in `window.troubles`: neither driver tells
 * what the console shows. The script is a file of the site, as the policy of pages demands.
 *
 * @param base of the site: `/` or `/some/path/`.
 */
export function watchPages(folder: string, base: string): void {
  writeFileSync(path.join(folder, NAME), WATCHER);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<title>', `<script src="${base}${NAME}"></script><title>`));
  }
}
