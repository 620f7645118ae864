import { existsSync } from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS, pageFolders } from '../../edition/pages/page-kinds.ts';

/** The folders that hold nothing but pages, so that what is in them may be deleted. */
export const PAGE_FOLDERS = pageFolders(PAGE_KINDS);

/** Tells whether any folder of pages is there. */
export const hasPages = (outDir: string): boolean =>
  PAGE_FOLDERS.some((name) => existsSync(path.join(outDir, name)));
