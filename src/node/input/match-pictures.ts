import { groupBy } from '../../edition/summaries/group-by.ts';
import {
  namedPictures,
  pictureBeside,
  shownPicture,
  type NamedPicture,
  type ShowingStory,
} from '../../edition/summaries/picture.ts';
import type { SeedReading, Story } from '../../story/story.ts';
import type { FileProblem } from '../problem.ts';

/** HEIC is told of: the picture library cannot read what most telephones put into it. */
const PICTURE_ENDING = /\.(?:jpe?g|png|webp|avif|gif|heic|heif)$/i;

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

/** Returns what tells which pictures a story shows. */
export const showingStory = (story: Story): ShowingStory => ({
  ...story,
  namedPictures: namedPictures(story),
});

/** Returns the pictures that the text of a story names and that are not there. */
const missingInText = (
  { id, namedPictures: named = [] }: ShowingStory,
  there: Pick<ReadonlyMap<string, string>, 'has'>,
): readonly NamedPicture[] => named.filter(({ name }) => !there.has(pictureBeside(id, name)));

/**
 * Returns a reading with a warning on each line that names a picture that is not there.
 *
 * @param there tells whether there is a picture of a name, as `pictureBeside` spells it.
 */
export function withPictureWarnings(
  reading: SeedReading,
  there: Pick<ReadonlyMap<string, string>, 'has'>,
): SeedReading {
  if (reading.kind !== 'story') return reading;
  const { story } = reading;
  const missing = missingInText(showingStory(story), there);
  if (missing.length === 0) return reading;
  const warnings = missing.map(({ name, line }) => ({
    line,
    message: `There is no picture ${name} beside the seed: the line is shown as it stands.`,
  }));
  return { ...reading, story: { ...story, warnings: [...story.warnings, ...warnings] } };
}

/**
 * Returns what is wrong with seeds whose front matter or text names a picture that is not there.
 *
 * @param there tells whether there is a picture of a name, as `shownPicture` spells it.
 */
export const missingPictures = (
  stories: Iterable<ShowingStory>,
  there: Pick<ReadonlyMap<string, string>, 'has'>,
): readonly FileProblem[] =>
  [...stories].flatMap((story) => {
    const file = `${story.id}.txt`;
    const remedy =
      'Put a jpg, png, webp, avif or gif of that name beside the seed, or mend the name.';
    const image = story.frontMatter?.image ?? null;
    const named = missingInText(story, there).map(({ name, line }) => ({
      file,
      message: `Line ${line} names the picture ${name}, and there is none.`,
      remedy,
    }));
    if (image === null || there.has(shownPicture(story))) return named;
    return [
      { file, message: `The front matter names the picture ${image}, and there is none.`, remedy },
      ...named,
    ];
  });

/** Returns the stories among readings. */
export const storiesAmong = (readings: Iterable<SeedReading>): readonly Story[] =>
  [...readings].flatMap((reading) => (reading.kind === 'story' ? reading.story : []));
