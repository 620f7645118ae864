import type { StorySection } from '../../edition/page.ts';
import { blockRuns } from '../block-runs.ts';
import { textDirection } from '../text-direction.ts';

interface StoryBlocksProps {
  readonly blocks: StorySection['blocks'];
}

/** The text of a section: paragraphs, quotations, and list items gathered into lists. */
export function StoryBlocks({ blocks }: StoryBlocksProps) {
  return blockRuns(blocks).map(({ kind, blocks: run, start }) => {
    const texts = run.map(({ text }, index) => ({
      key: start + index,
      dir: textDirection(text),
      children: text,
    }));
    if (kind === 'list-item') {
      return (
        <ul key={start}>
          {texts.map(({ key, ...text }) => (
            <li key={key} {...text} />
          ))}
        </ul>
      );
    }
    if (kind === 'quote') {
      return (
        <blockquote key={start}>
          {texts.map(({ key, ...text }) => (
            <p key={key} {...text} />
          ))}
        </blockquote>
      );
    }
    return texts.map(({ key, ...text }) => <p key={key} {...text} />);
  });
}
