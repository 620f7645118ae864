// `npm run build`: what `vite build` is, with options of ours, which Vite would refuse as unknown.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @type {Readonly<Record<string, string>>} What each switch sets. */
const SWITCHES = { '--drafts': 'WARAQ_DRAFTS', '--compress': 'WARAQ_COMPRESS' };

/** Who will serve the site: `--host nginx`, or `--host=nginx`. */
const HOST = '--host';

const [node = '', script = '', ...words] = process.argv;
/** @type {string[]} */
const others = [];
for (let word = words.shift(); word !== undefined; word = words.shift()) {
  const name = SWITCHES[word];
  if (name !== undefined) process.env[name] = '1';
  else if (word === HOST) process.env['WARAQ_HOST'] = words.shift() ?? '?';
  else if (word.startsWith(`${HOST}=`))
    process.env['WARAQ_HOST'] = word.slice(HOST.length + 1) || '?';
  else others.push(word);
}
process.argv = [node, script, 'build', ...others];

const vite = path.dirname(fileURLToPath(import.meta.resolve('vite/package.json')));
await import(pathToFileURL(path.join(vite, 'bin', 'vite.js')).href);
