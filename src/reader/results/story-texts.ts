import type { StoryPage } from '../../edition/pages/story-page.ts';
import { shortenAround } from '../../search/query/found-sentence.ts';
import { blockText } from '../text/block-runs.ts';

/** Returns the paragraphs of a story that a result may quote, in their order. */
export const paragraphsOf = ({ standfirst, sections }: StoryPage): readonly string[] => [
  ...(standfirst === undefined ? [] : [standfirst]),
  ...sections.flatMap(({ blocks }) => blocks.map(blockText).filter((text) => text !== '')),
];

/** Returns the beginning of a story; null for one without a text. */
export const openingOf = (page: StoryPage): string | null => {
  const [opening] = paragraphsOf(page);
  return opening === undefined ? null : shortenAround(opening, 0);
};
