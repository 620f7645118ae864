import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { slugWithFingerprint } from '../../edition/addresses/slug.ts';
import type { Story } from '../../story/story.ts';
import { errorCode } from '../disk-error.ts';
import { makeFolder } from '../make-folder.ts';

/** What came of writing a story: nothing to say, or a line for the terminal. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'shortened' | 'failed'; readonly message: string };

function write(folder: string, name: string, story: Story): void {
  const file = path.join(folder, name);
  makeFolder(path.dirname(file));
  writeFileSync(file, `${JSON.stringify(story, null, 1)}\n`);
}

/** The name of a story's file where `<id>.json` is too long for the disk: cut, with a fingerprint. */
function shortName({ id }: Story): string {
  const { dir, base } = path.posix.parse(id);
  return path.posix.join(dir, `${slugWithFingerprint(base, id)}.json`);
}

function writeUnderSomeName(folder: string, story: Story): WriteOutcome {
  try {
    write(folder, `${story.id}.json`, story);
    return { kind: 'written' };
  } catch (error) {
    if (errorCode(error) !== 'ENAMETOOLONG') throw error;
  }
  const name = shortName(story);
  write(folder, name, story);
  const message = `${story.id}.txt: the name is too long for a .json file. It was written as ${name}.`;
  return { kind: 'shortened', message };
}

/** Writes a story as `<id>.json` into a folder, in folders like those of the seeds. */
export function writeStory(folder: string, story: Story): WriteOutcome {
  try {
    return writeUnderSomeName(folder, story);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${story.id}.txt: its .json file cannot be written: ${reason}. Check the folder of --out.`;
    return { kind: 'failed', message };
  }
}
