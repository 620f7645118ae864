import { type Picture, type ShowingStory, shownPictures } from '../../edition/summaries/picture.ts';
import type { Cache } from '../cache/cache.ts';
import { encodePicture, type PictureBytes } from './encode-picture.ts';
import type { Progress } from '../progress.ts';
import { matchPictures, misplacedPictures, missingPictures } from './match-pictures.ts';
import { unreadable, whyNoLibrary } from './picture-header.ts';
import type { FileProblem } from '../problem.ts';
import { readPicture } from './read-file.ts';

/** The pictures of a site, ready to be written. */
export interface SitePictures {
  /** By their paths below the seeds folder, without their endings. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By the names of files below the output folder. */
  readonly files: ReadonlyMap<string, PictureBytes>;
  readonly problems: readonly FileProblem[];
}

/** Pictures encoded at once: each decoded one takes its pixels four times over in memory. */
const MAX_ENCODED_AT_ONCE = 2;

/**
 * Encodes those pictures beside the seeds that are shown.
 *
 * @param dir the seeds folder.
 * @param found the pictures in it: names with their files, in the order of the names.
 * @param expected tells whether a seed of this name is there, or one that shows this picture.
 * @param stories those that get a page: not a broken seed's, not a draft.
 * @param progress is told of each picture.
 */
export async function encodePictures(
  dir: string,
  found: ReadonlyMap<string, string>,
  expected: Pick<ReadonlySet<string>, 'has'>,
  stories: readonly ShowingStory[],
  cache: Cache,
  progress: Pick<Progress, 'begin' | 'add'>,
): Promise<SitePictures> {
  const problems = [...misplacedPictures(found.keys(), expected)];
  const pictures = new Map<string, Picture>();
  const files = new Map<string, PictureBytes>();
  const there = matchPictures(found.keys());
  const shown = new Set(stories.flatMap(shownPictures));
  problems.push(...missingPictures(stories, there));
  const wanted = [...there].filter(([name]) => shown.has(name));
  const first = wanted[0]?.[1];
  const trouble = first === undefined ? null : await whyNoLibrary(first);
  if (trouble !== null) return { pictures, files, problems: [...problems, trouble] };
  progress.begin('pictures made', wanted.length);
  const queue = wanted.values();
  const drain = async (): Promise<void> => {
    for (const [id, name] of queue) {
      try {
        const file = found.get(name) ?? name;
        const encoded = await encodePicture(readPicture(file, dir), cache);
        pictures.set(id, encoded.picture);
        for (const [asset, read] of encoded.files) files.set(asset, read);
      } catch (error) {
        problems.push(unreadable(name, error));
      }
      progress.add(1);
    }
  };
  await Promise.all(Array.from({ length: MAX_ENCODED_AT_ONCE }, drain));
  return {
    pictures,
    files,
    problems: problems.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
  };
}
