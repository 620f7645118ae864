import path from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import type { PageCode } from '../../render/document.ts';

/** The file of the bundle that lists what pages of each kind import late. No site has it. */
export const PAGE_CODE = 'page-code.json';

/** What pages of a kind show nothing without, and import late for the sake of all others. */
const LATE_MODULES: Readonly<Record<string, string>> = {
  search: 'src/reader/search/search.tsx',
};

/** Returns a chunk and all that it imports at once, but the script of every page. */
function filesWith(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = new Set<string>();
  const waiting = [chunk];
  for (const { fileName, imports } of waiting) {
    if (files.has(fileName)) continue;
    files.add(fileName);
    for (const name of imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk' && !imported.isEntry) waiting.push(imported);
    }
  }
  return [...files];
}

/**
 * Lists what the pages of a kind import late, so that their documents can name it: it is then fetched beside the script
 * of the page, not after it.
 */
export function pageCode(): Plugin {
  let root = '';
  return {
    name: 'waraq:page-code',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const files: PageCode = Object.fromEntries(
        Object.entries(LATE_MODULES).map(([kind, module]) => {
          const id = normalizePath(path.join(root, module));
          const chunk = Object.values(bundle).find(
            (file) => file.type === 'chunk' && file.facadeModuleId === id,
          );
          return [kind, chunk?.type === 'chunk' ? filesWith(chunk, bundle) : []];
        }),
      );
      this.emitFile({ type: 'asset', fileName: PAGE_CODE, source: JSON.stringify(files) });
    },
  };
}
