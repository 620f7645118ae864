import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The slug of the first story of a built site that has come: awaited ones and aliases have addresses there too.
 * @throws when there is none
 */
export async function storySlug(folder: string): Promise<string> {
  for (const slug of await readdir(path.join(folder, 'story'))) {
    const page: unknown = JSON.parse(
      await readFile(path.join(folder, 'story', slug, 'index.json'), 'utf8'),
    );
    const isStory = typeof page === 'object' && page !== null && 'kind' in page;
    if (isStory && page.kind === 'story') return slug;
  }
  throw new Error(`no story was built into ${folder}`);
}
