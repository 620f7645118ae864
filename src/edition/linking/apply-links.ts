import type { Edition, EditionStory, ArrangedEdition } from '../edition.ts';

/** What the stories of an edition name, and all that comes of it. */
export interface EditionLinks extends Pick<Edition, 'awaited' | 'aliases'> {
  /** A list for each story, in the order of the edition. */
  readonly related: readonly EditionStory['related'][];
  /** For each story the numbers of the stories that name it. */
  readonly backlinks: readonly EditionStory['backlinks'][];
}

/** Takes an edition of stories in their places, and what they name; gives the whole. */
export const applyLinks = (edition: ArrangedEdition, links: EditionLinks): Edition => ({
  ...edition,
  // Tens of thousands are made: no spread.
  stories: edition.stories.map(({ storyRecord, path, desk, photo }, number) => ({
    storyRecord,
    path,
    desk,
    photo,
    related: links.related[number] ?? [],
    backlinks: links.backlinks[number] ?? [],
  })),
  awaited: links.awaited,
  aliases: links.aliases,
});
