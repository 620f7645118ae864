import type { ShownStoryRecord } from './story-record.ts';
import type { Destination } from './addresses/destinations.ts';
import type { Newspaper } from './newspaper/newspaper.ts';
import type { Photo, Picture } from './summaries/picture.ts';
import type { RelationsOf } from './related/related-stories.ts';
import type { ComparedStory } from './related/subjects.ts';
import type { InnerLink } from './linking/inner-links.ts';
import type { RelatedLink, Alias, AwaitedHeadline } from './linking/link-related.ts';
import type { HeadlineAddress } from './addresses/story-addresses.ts';

/** A story with its order and address, before what it names is looked for. */
export interface ArrangedStory {
  readonly storyRecord: ShownStoryRecord;
  /** Its language, where that is not the language of the interface. */
  readonly lang?: string | undefined;
  readonly path: string;
  readonly desk: Destination | null;
  /** Who wrote it, where its desk is one of opinion. */
  readonly author?: string | undefined;
  /** The countries it is about, the one it says most of first. */
  readonly places: readonly Destination[];
  /** Its tags, in its own spelling. */
  readonly tags: readonly Destination[];
  /** Null when no picture stands beside the seed. */
  readonly photo: Photo | null;
  /** The pages of the newspaper that its text leads to. */
  readonly innerLinks?: readonly InnerLink[] | undefined;
  /** The pictures that its text names and that are there, by their names. */
  readonly picturesInText?: Readonly<Record<string, Picture>> | undefined;
}

/** A story with its links. The number of a story is its index in the edition. */
export interface EditionStory extends ArrangedStory {
  readonly related: readonly RelatedLink[];
  /** The numbers of the stories that name this one. */
  readonly backlinks: readonly number[];
}

/** All stories together, before what they name is looked for. */
export interface ArrangedEdition {
  readonly newspaper: Newspaper;
  readonly desks: readonly Destination[];
  /** The countries that stories are about, the one with most stories first. */
  readonly places: readonly Destination[];
  readonly tags: readonly Destination[];
  /** By stated date, newest first; then by id, descending. Undated stories come last. */
  readonly stories: readonly ArrangedStory[];
  /** The headlines of several stories, with the addresses that list them. */
  readonly sharedHeadlines: readonly HeadlineAddress[];
}

/** All stories together, with their addresses and links. */
export interface Edition extends ArrangedEdition {
  readonly stories: readonly EditionStory[];
  readonly awaited: readonly AwaitedHeadline[];
  readonly aliases: readonly Alias[];
  /** What its stories are compared by, in its order. */
  readonly compared: readonly ComparedStory[];
  /** What stories have to do with each other by their texts, found when it is asked for. */
  readonly relationsOf: RelationsOf;
  /** The paths that say that their story was deleted. */
  readonly deleted: readonly string[];
}
