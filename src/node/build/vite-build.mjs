// `npm run build`: what `vite build` is, with the option --drafts, which Vite would refuse as unknown.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DRAFTS = '--drafts';

if (process.argv.includes(DRAFTS)) {
  process.env['WARAQ_DRAFTS'] = '1';
  process.argv = process.argv.filter((word) => word !== DRAFTS);
}
process.argv.splice(2, 0, 'build');

const vite = path.dirname(fileURLToPath(import.meta.resolve('vite/package.json')));
await import(pathToFileURL(path.join(vite, 'bin', 'vite.js')).href);
