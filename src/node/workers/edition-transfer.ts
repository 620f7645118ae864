import { shownOf, type StoryRecord, type ShownStoryRecord } from '../../edition/story-record.ts';
import type {
  Edition,
  EditionStory,
  ArrangedEdition,
  ArrangedStory,
} from '../../edition/edition.ts';
import type { RelatedLink } from '../../edition/pages/page.ts';
import { applyLinks, type EditionLinks } from '../../edition/linking/apply-links.ts';

/*
 * An edition goes to another thread in three parts, each as soon as it is known: the records of the
 * stories, their places, and their links. A thread takes in one part while the next is made.
 */

/** The places of stories, in columns: each in the order of the edition. */
export interface SentArrangement extends Omit<ArrangedEdition, 'stories'> {
  readonly ids: readonly string[];
  readonly paths: readonly string[];
  readonly deskOf: readonly EditionStory['desk'][];
  readonly photos: readonly EditionStory['photo'][];
}

/**
 * A link on its way. Where it says no more than where it leads it is a number: of a story, or below
 * zero of an awaited headline, -1 for the first of them.
 */
type SentLink = number | RelatedLink;

/** The links of an edition on their way. */
export interface SentLinks extends Omit<EditionLinks, 'related'> {
  readonly related: readonly (readonly SentLink[])[];
}

/** Takes records and returns of each what another thread needs: what pages show. */
export const sendStoryRecords = (
  storyRecords: readonly StoryRecord[],
): readonly ShownStoryRecord[] => storyRecords.map(shownOf);

/** Takes an edition and returns the places of its stories. */
export const sendArrangement = ({
  name,
  desks,
  shared,
  stories,
}: ArrangedEdition): SentArrangement => ({
  name,
  desks,
  shared,
  ids: stories.map(({ storyRecord }) => storyRecord.id),
  paths: stories.map(({ path }) => path),
  deskOf: stories.map(({ desk }) => desk),
  photos: stories.map(({ photo }) => photo),
});

/**
 * Puts stories in their places again.
 *
 * @param sent what `sendArrangement` gave.
 * @param storyRecords what `sendStoryRecords` gave, of all these stories at least.
 * @returns the edition; its strings are shared.
 * @throws Error when the record of a story is not there.
 */
export function receiveArrangement(
  { ids, paths, deskOf, photos, ...rest }: SentArrangement,
  storyRecords: readonly ShownStoryRecord[],
): ArrangedEdition {
  const storyRecordOf = new Map<string, ShownStoryRecord>();
  for (const storyRecord of storyRecords) storyRecordOf.set(storyRecord.id, storyRecord);
  const stories = ids.map((id, number): ArrangedStory => {
    const storyRecord = storyRecordOf.get(id);
    if (storyRecord === undefined) throw new Error(`The storyRecord of ${id} was never sent.`);
    return {
      storyRecord,
      path: paths[number] ?? '',
      desk: deskOf[number] ?? null,
      photo: photos[number] ?? null,
    };
  });
  return { ...rest, stories };
}

/** Makes what shortens the links of an edition; `lengthener` makes what undoes it. */
function shortener({ stories, awaited }: Edition): (link: RelatedLink) => SentLink {
  const numberAt = new Map<string, number>();
  for (const [number, { path }] of awaited.entries()) numberAt.set(path, -1 - number);
  for (const [number, { path }] of stories.entries()) numberAt.set(path, number);
  return (link) => {
    const number = numberAt.get(link.path);
    if (number === undefined) return link;
    const headline =
      number < 0 ? awaited[-1 - number]?.headline : stories[number]?.storyRecord.headline;
    // One that spells the headline otherwise says more than where it leads.
    return headline === link.headline && number < 0 === (link.awaited ?? false) ? number : link;
  };
}

function lengthener(
  stories: ArrangedEdition['stories'],
  awaited: Edition['awaited'],
): (link: SentLink) => RelatedLink {
  return (link) => {
    if (typeof link !== 'number') return link;
    if (link >= 0)
      return {
        path: stories[link]?.path ?? '',
        headline: stories[link]?.storyRecord.headline ?? '',
      };
    const { path = '', headline = '' } = awaited[-1 - link] ?? {};
    return { path, headline, awaited: true };
  };
}

/** Takes an edition and returns its links, ready to go to another thread. */
export function sendLinks(edition: Edition): SentLinks {
  const { stories, awaited, aliases } = edition;
  const shorten = shortener(edition);
  return {
    related: stories.map(({ related }) => related.map(shorten)),
    backlinks: stories.map(({ backlinks }) => backlinks),
    awaited,
    aliases,
  };
}

/**
 * Links stories again.
 *
 * @param edition the one that the links are of, as `receiveArrangement` gave it.
 * @param sent what `sendLinks` gave.
 * @returns the edition; its strings are shared.
 */
export function receiveLinks(edition: ArrangedEdition, { related, ...rest }: SentLinks): Edition {
  const lengthen = lengthener(edition.stories, rest.awaited);
  return applyLinks(edition, { ...rest, related: related.map((links) => links.map(lengthen)) });
}
