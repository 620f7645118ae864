import type { Story, PhotoNote } from '../../story/story.ts';

/** One width of a picture. `path` is site-absolute without the base, in plain ASCII. */
export interface PictureSource {
  readonly path: string;
  readonly width: number;
}

/** A picture that stands beside a seed. */
export interface Picture {
  /** The same picture in several widths, the narrowest first; at least one. */
  readonly sources: readonly PictureSource[];
  /** Size of the widest source in pixels, as it is to be looked at. */
  readonly width: number;
  readonly height: number;
}

/** The photo of a story: its picture, and what the source said about it. */
export interface Photo extends Picture, PhotoNote {
  /** What it shows, for those who do not see it: the front matter's words, or the caption. */
  readonly alt: string | null;
}

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
