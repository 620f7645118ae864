import type { NearStory, StoryPage } from '../../edition/pages/story-page.ts';
import type { ListNeighbours } from '../list-order/neighbours-in.ts';
import { fill } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';
import { ListSection } from '../lists/list-section.tsx';
import { RelatedItem } from '../lists/related-item.tsx';
import { StoryCard } from '../lists/story-card.tsx';

interface StoryFooterProps {
  readonly page: StoryPage;
  /** The stories beside it in the list that the reader came from: they stand below, and not twice. */
  readonly inList: ListNeighbours | null;
}

/** Returns what a story has in common with the one above, in words. */
function reasonOf({ about, words }: NearStory): string | undefined {
  if (about !== undefined) return fill(strings.about, { words: about.join(strings.and) });
  return words && fill(strings.inBoth, { words: words.join(strings.comma) });
}

/** Renders the lists after a story: headlines its source named, its copies, stories that name it, near ones, others. */
export function StoryFooter({ page, inList }: StoryFooterProps) {
  const beside = new Set([inList?.previous?.path, inList?.next?.path]);
  const notBeside = <Story extends { readonly path: string }>(
    stories: readonly Story[] = [],
  ): readonly Story[] => stories.filter(({ path }) => !beside.has(path));
  const related = notBeside(page.related);
  const copies = notBeside(page.copies);
  const lists = [
    { title: strings.nearest, cards: notBeside<NearStory>(page.nearest) },
    { title: strings.backlinks, cards: notBeside<NearStory>(page.backlinks) },
    { title: strings.others, cards: notBeside<NearStory>(page.others) },
  ];
  return (
    <>
      {related.length === 0 ? null : (
        <ListSection title={strings.related}>
          {related.map((link) => (
            <li key={link.path}>
              <RelatedItem link={link} />
            </li>
          ))}
        </ListSection>
      )}
      {copies.length === 0 ? null : (
        <ListSection title={strings.copies}>
          {copies.map((copy) => (
            <li key={copy.path}>
              <RelatedItem link={copy} note={copy.source} />
            </li>
          ))}
        </ListSection>
      )}
      {lists.map(({ title, cards }) =>
        cards.length === 0 ? null : (
          <ListSection key={title} title={title} above={cards.length > 2}>
            {cards.map((card) => (
              <li key={card.path}>
                <StoryCard card={card} withDate reason={reasonOf(card)} />
              </li>
            ))}
          </ListSection>
        ),
      )}
    </>
  );
}
