import { shownOf } from '../../edition/digest.ts';
import type { Edition, EditionStory } from '../../edition/edition.ts';
import type { RelatedLink } from '../../edition/page.ts';

/** A link in the making of an edition: the number of the story it leads to, where it says no more. */
type SentLink = number | RelatedLink;

interface SentStory extends Omit<EditionStory, 'related'> {
  readonly related: readonly SentLink[];
}

/**
 * An edition ready to go to another thread: of digests only what pages show, and links to stories
 * that are there as numbers. That is half of it.
 */
export interface SentEdition extends Omit<Edition, 'stories'> {
  readonly stories: readonly SentStory[];
}

/** Makes an edition ready to go to another thread. */
export function sendEdition(edition: Edition): SentEdition {
  const numberAt = new Map(edition.stories.map(({ path }, number) => [path, number]));
  const sent = (link: RelatedLink): SentLink => {
    const number = numberAt.get(link.path);
    const story = number === undefined ? undefined : edition.stories[number];
    // One that spells the headline otherwise says more than where it leads.
    return story?.digest.headline === link.headline && number !== undefined ? number : link;
  };
  const stories = edition.stories.map((entry) => ({
    ...entry,
    digest: shownOf(entry.digest),
    related: entry.related.map(sent),
  }));
  return { ...edition, stories };
}

/** Takes what `sendEdition` gave, and returns the edition; its strings are shared. */
export function receiveEdition({ stories: sent, ...rest }: SentEdition): Edition {
  const received = (link: SentLink): readonly RelatedLink[] => {
    if (typeof link !== 'number') return [link];
    const story = sent[link];
    return story === undefined ? [] : [{ path: story.path, headline: story.digest.headline }];
  };
  const stories = sent.map((entry) => ({ ...entry, related: entry.related.flatMap(received) }));
  return { ...rest, stories };
}
