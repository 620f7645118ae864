// Writes everything that is made from the font packages. Node 20 runs no TypeScript by itself.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = fileURLToPath(new URL('write-fonts.ts', import.meta.url));
const { module } = await runnerImport(path);
await module.writeFonts();
