import type { PageSection } from '../../edition/body/story-sections.ts';
import { blockRuns, type BlockRun } from '../text/block-runs.ts';
import { linked } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';

interface StoryBlocksProps {
  readonly blocks: PageSection['blocks'];
}

/** Renders paragraphs, or the lines of a quotation. */
const paragraphs = ({ texts, start }: BlockRun) =>
  texts.map((text, index) => (
    <p key={start + index} dir={textDirection(text)}>
      {linked(text)}
    </p>
  ));

/** Renders items of a list; a number is said where a browser would not count to it. */
const items = ({ texts, numbers, start }: BlockRun) =>
  texts.map((text, index) => {
    const number = numbers[index];
    const counted = (numbers[index - 1] ?? 0) + 1;
    return (
      <li
        key={start + index}
        dir={textDirection(text)}
        value={number === counted ? undefined : number}
      >
        {linked(text)}
      </li>
    );
  });

/** Renders the text of a section: paragraphs, quotations, and runs of list items as lists. */
export function StoryBlocks({ blocks }: StoryBlocksProps) {
  return blockRuns(blocks).map((run) => {
    const { kind, start } = run;
    if (kind === 'list') return <ul key={start}>{items(run)}</ul>;
    if (kind === 'numbered-list') return <ol key={start}>{items(run)}</ol>;
    if (kind === 'quote') return <blockquote key={start}>{paragraphs(run)}</blockquote>;
    return paragraphs(run);
  });
}
