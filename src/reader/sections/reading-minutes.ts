import { readingMinutes } from '../../arabic/counting/reading-time.ts';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import type { PageSection } from '../../edition/body/story-sections.ts';
import { blockText } from '../text/block-runs.ts';

const lengthOf = ({ blocks }: PageSection): number =>
  blocks.reduce((sum, block) => sum + blockText(block).length, 0);

/** Returns the minutes that a section of a story takes to read. */
export const minutesOfSection = (section: PageSection): number => readingMinutes(lengthOf(section));

/** Returns the minutes that a whole story takes, the same as its cards elsewhere say. */
export const minutesOfStory = ({ standfirst, sections }: StoryPage): number =>
  readingMinutes(
    sections.reduce((sum, section) => sum + lengthOf(section), standfirst?.length ?? 0),
  );
