import type { PhotoFocus, PhotoNote, Story } from '../../story/story.ts';

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
  /** What of it stays in view where its edges are cut; absent for its middle. */
  readonly focus?: PhotoFocus;
}

/** Returns the path of a picture that a seed names, below the seeds folder, without its ending, in NFC. */
export function pictureBeside(id: string, name: string): string {
  const folder = id.slice(0, id.lastIndexOf('/') + 1);
  return `${folder}${name.replace(/^\.\//, '').replace(/\.[a-z]+$/i, '')}`.normalize('NFC');
}

/**
 * The picture that a story shows: the one its front matter names, below the folder of the seed;
 * else the one that is called as the seed is.
 *
 * @returns its path below the seeds folder, without its ending, in NFC.
 */
export function shownPicture({ id, frontMatter }: Pick<Story, 'id' | 'frontMatter'>): string {
  const image = frontMatter?.image ?? null;
  return image === null ? id.normalize('NFC') : pictureBeside(id, image);
}

/** A picture that the text of a story names. `line` counts from 1. */
export interface NamedPicture {
  readonly name: string;
  readonly line: number;
}

/** Returns the pictures that the text of a story names. */
export const namedPictures = ({ sections }: Pick<Story, 'sections'>): readonly NamedPicture[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'picture' ? { name: block.name, line: block.line } : [],
    ),
  );

/** What tells which pictures a story shows. */
export interface ShowingStory extends Pick<Story, 'id' | 'frontMatter'> {
  readonly namedPictures?: readonly NamedPicture[] | undefined;
}

/** Returns the paths of all pictures that a story shows, as `shownPicture` gives them. */
export const shownPictures = (story: ShowingStory): readonly string[] => [
  shownPicture(story),
  ...(story.namedPictures ?? []).map(({ name }) => pictureBeside(story.id, name)),
];
