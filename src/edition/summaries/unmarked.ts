import type { TextBlock } from '../../story/story.ts';

/** Returns the text of a block without the mark or the number of an item, which a page draws itself. */
export const unmarked = ({ text, mark = '' }: TextBlock): string => text.slice(mark.length);
