import { readingMinutes } from '../arabic/reading-time.ts';
import type { Story } from '../story/story.ts';
import { desksOf } from './desks.ts';
import type { Edition, EditionStory } from './edition.ts';
import { linkRelated } from './link-related.ts';
import type { Photo, Picture } from './page.ts';
import { publicationDate } from './publication-date.ts';
import { shownPicture } from './shown-picture.ts';
import { addressStories } from './story-addresses.ts';

function byDateThenId(one: Story, other: Story): number {
  const [mine, theirs] = [publicationDate(one) ?? '', publicationDate(other) ?? ''];
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

const lengthOf = ({ standfirst, sections }: Story): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + text.length, standfirst?.length ?? 0);

/** Pictures by their paths below the seeds folder, without their endings. */
export type Pictures = ReadonlyMap<string, Picture>;

/** A seed has one picture, and its source speaks of it first. */
function photoOf(story: Story, pictures: Pictures): Photo | null {
  const { photos, frontMatter } = story;
  const picture = pictures.get(shownPicture(story));
  const [note = { caption: null, credit: null }] = photos;
  return picture === undefined
    ? null
    : { ...picture, ...note, alt: frontMatter?.alt ?? note.caption };
}

/**
 * Puts the stories together: order, addresses, desks, and every headline they name.
 *
 * @param stories all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param pictures those among the seeds; one that no story shows is left out.
 * @returns the edition; the same stories in another order give the same edition.
 */
export function assemble(
  stories: readonly Story[],
  name: string,
  pictures: Pictures = new Map(),
): Edition {
  const ordered = stories.toSorted(byDateThenId);
  const desks = desksOf(ordered.flatMap(({ desk }) => desk ?? []));
  const addresses = addressStories(ordered);
  const links = linkRelated(ordered, addresses);
  return {
    name,
    desks: [...desks.values()],
    stories: ordered.map((story, index): EditionStory => ({
      story,
      path: addresses.paths[index] ?? '',
      desk: story.desk === null ? null : (desks.get(story.desk) ?? null),
      date: publicationDate(story),
      photo: photoOf(story, pictures),
      minutes: readingMinutes(lengthOf(story)),
      related: links.related[index] ?? [],
      namedBy: links.namedBy.get(index) ?? [],
    })),
    awaited: links.awaited,
    aliases: links.aliases,
    shared: addresses.places.filter((place) => place.stories.length > 1),
  };
}
