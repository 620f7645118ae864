import type { Edition, EditionStory, PlacedEdition } from '../edition.ts';

/** What the stories of an edition name, and all that comes of it. */
export interface EditionLinks extends Pick<Edition, 'awaited' | 'aliases'> {
  /** A list for each story, in the order of the edition. */
  readonly related: readonly EditionStory['related'][];
  /** For each story the numbers of the stories that name it. */
  readonly namedBy: readonly EditionStory['namedBy'][];
}

/** Takes an edition of stories in their places, and what they name; gives the whole. */
export const withLinks = (edition: PlacedEdition, links: EditionLinks): Edition => ({
  ...edition,
  // Tens of thousands are made: no spread.
  stories: edition.stories.map(({ digest, path, desk, photo }, number) => ({
    digest,
    path,
    desk,
    photo,
    related: links.related[number] ?? [],
    namedBy: links.namedBy[number] ?? [],
  })),
  awaited: links.awaited,
  aliases: links.aliases,
});
