import { groupBy } from '../../edition/summaries/group-by.ts';
import { shownPicture } from '../../edition/summaries/picture.ts';
import type { SeedReading, Story } from '../../story/story.ts';
import type { FileProblem } from '../problem.ts';

const PICTURE_ENDING = /\.(?:jpe?g|png|webp|avif)$/i;

/**
 * Returns the seed that a picture belongs to: the one of the same name beside it.
 *
 * @param name path of a file below the seeds folder.
 * @returns the seed's id, whether it is there or not; null when the file is no picture.
 */
export const seedOfPicture = (name: string): string | null =>
  PICTURE_ENDING.test(name) ? name.replace(PICTURE_ENDING, '').normalize('NFC') : null;

const bySeed = (names: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const pictures = [...names].filter((name) => PICTURE_ENDING.test(name)).toSorted();
  return groupBy(pictures, (name) => seedOfPicture(name) ?? '');
};

/**
 * Chooses one picture a seed: of several the first by name.
 *
 * @param names paths of pictures below the seeds folder, in any order.
 * @returns names by the seed's id, whether that seed is there or not.
 */
export const matchPictures = (names: Iterable<string>): ReadonlyMap<string, string> =>
  new Map(
    [...bySeed(names)].flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first]])),
  );

/**
 * Returns problems of the names of pictures: those of no seed, and those of a seed that has one.
 *
 * @param names paths of pictures below the seeds folder, in any order.
 * @param ids tells whether a seed is there.
 */
export const misplacedPictures = (
  names: Iterable<string>,
  ids: Pick<ReadonlySet<string>, 'has'>,
): readonly FileProblem[] =>
  [...bySeed(names)].flatMap(([id, [first = '', ...others]]): readonly FileProblem[] => {
    if (ids.has(id))
      return others.map((file) => ({
        file,
        message: `The seed has two pictures: ${first} is shown, ${file} is not.`,
        remedy: 'Take one of them away.',
      }));
    return [first, ...others].map((file) => ({
      file,
      message: `There is no seed ${id}.txt for this picture.`,
      remedy: 'Give it the name of its seed, in the same folder, or take it away.',
    }));
  });

/** What tells which picture a story shows. */
export type ShowingStory = Pick<Story, 'id' | 'frontMatter'>;

/**
 * Returns what is wrong with seeds whose front matter names a picture that is not there.
 *
 * @param there tells whether there is a picture of a name, as `shownPicture` spells it.
 */
export const missingPictures = (
  stories: Iterable<ShowingStory>,
  there: Pick<ReadonlyMap<string, string>, 'has'>,
): readonly FileProblem[] =>
  [...stories].flatMap((story) => {
    const image = story.frontMatter?.image ?? null;
    if (image === null || there.has(shownPicture(story))) return [];
    return {
      file: `${story.id}.txt`,
      message: `The front matter names the picture ${image}, and there is none.`,
      remedy: 'Put a jpg, png, webp or avif of that name beside the seed, or mend the name.',
    };
  });

/** Returns the stories among readings. */
export const storiesAmong = (readings: Iterable<SeedReading>): readonly Story[] =>
  [...readings].flatMap((reading) => (reading.kind === 'story' ? reading.story : []));
