import type { Story } from '../../story/story.ts';

/**
 * The picture that a story shows: the one its front matter names, below the folder of the seed;
 * else the one that is called as the seed is.
 *
 * @returns its path below the seeds folder, without its ending, in NFC.
 */
export function shownPicture({ id, frontMatter }: Pick<Story, 'id' | 'frontMatter'>): string {
  const image = frontMatter?.image ?? null;
  if (image === null) return id.normalize('NFC');
  const folder = id.slice(0, id.lastIndexOf('/') + 1);
  return `${folder}${image.replace(/^\.\//, '').replace(/\.[a-z]+$/i, '')}`.normalize('NFC');
}
