import type { Warning } from '../../story/story.ts';
import { located, type LocatedError } from '../input/locate-problem.ts';
import { readSeedFile } from '../input/read-folder.ts';

/** A seed as a module of JavaScript, or why it is none. */
export type SeedModule =
  | { readonly kind: 'module'; readonly code: string; readonly warnings: readonly Warning[] }
  | { readonly kind: 'error'; readonly error: LocatedError };

/**
 * Reads a seed that code imports.
 *
 * @param file its path.
 * @param id its id.
 * @param dir the folder of the seeds.
 * @returns code whose default export is the Story.
 */
export function readSeedModule(file: string, id: string, dir: string): SeedModule {
  const reading = readSeedFile(file, id, dir);
  if (reading.kind !== 'story')
    return { kind: 'error', error: located(reading.problem, file, dir) };
  const { story } = reading;
  const code = `export default ${JSON.stringify(story)};`;
  return { kind: 'module', code, warnings: story.warnings };
}
