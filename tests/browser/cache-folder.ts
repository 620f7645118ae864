import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the browser tests keep what takes long to make; removing it is always safe. */
export const CACHE_FOLDER = join(
  fileURLToPath(new URL('../../', import.meta.url)),
  'node_modules/.cache/waraq/browser',
);
