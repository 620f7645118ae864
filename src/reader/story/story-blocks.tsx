import type { PageSection } from '../../edition/pages/story-sections.ts';
import { blockRuns } from '../text/block-runs.ts';
import { linked } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';

interface StoryBlocksProps {
  readonly blocks: PageSection['blocks'];
}

/** Renders the text of a section: paragraphs, quotations, and runs of list items as lists. */
export function StoryBlocks({ blocks }: StoryBlocksProps) {
  return blockRuns(blocks).map(({ kind, texts, start }) => {
    const Text = kind === 'list-item' ? 'li' : 'p';
    const run = texts.map((text, index) => (
      <Text key={start + index} dir={textDirection(text)}>
        {linked(text)}
      </Text>
    ));
    if (kind === 'list-item') return <ul key={start}>{run}</ul>;
    if (kind === 'quote') return <blockquote key={start}>{run}</blockquote>;
    return run;
  });
}
