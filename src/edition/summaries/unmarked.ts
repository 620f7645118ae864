import type { Block } from '../../story/story.ts';

/** Returns the text of a block without the mark or the number of an item, which a page draws itself. */
export const unmarked = ({ text, mark = '' }: Block): string => text.slice(mark.length);
