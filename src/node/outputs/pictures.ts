import type { Output } from '../publishing/output.ts';

/**
 * Returns the photos of the stories, encoded.
 *
 * @param files what reads their bytes, by their names below the output folder; a name changes with
 *   its bytes.
 */
export const pictures = (files: ReadonlyMap<string, () => Uint8Array>): Output => ({
  name: 'pictures',
  time: 'before-pages',
  keepsOutdated: true,
  key: () => [...files.keys()].join('\n'),
  *files() {
    for (const [name, read] of files) yield { kind: 'content', name, content: read() };
  },
});
