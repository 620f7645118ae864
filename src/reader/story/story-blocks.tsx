import { useContext } from 'react';
import type { PageSection } from '../../edition/body/story-sections.ts';
import { StoryPictures } from '../photos/story-pictures.tsx';
import { blockRuns, type TextRun } from '../text/block-runs.ts';
import type { ShowWords } from '../text/isolate.tsx';
import { marked } from '../inline/marked.tsx';
import { MarkContext } from '../inline/mark-context.ts';
import { textDirection } from '../text/text-direction.ts';

interface StoryBlocksProps {
  readonly blocks: PageSection['blocks'];
}

/** Renders paragraphs, or the lines of a quotation. */
const paragraphs = ({ texts, start }: TextRun, mark: ShowWords) =>
  texts.map(({ text, marks }, index) => (
    <p key={start + index} dir={textDirection(text)}>
      {marked({ text, marks }, mark)}
    </p>
  ));

/** Renders items of a list; a number is said where a browser would not count to it. */
const items = ({ texts, start }: TextRun, mark: ShowWords) =>
  texts.map(({ text, number, marks }, index) => {
    const counted = (texts[index - 1]?.number ?? 0) + 1;
    return (
      <li
        key={start + index}
        dir={textDirection(text)}
        value={number === counted ? undefined : number}
      >
        {marked({ text, marks }, mark)}
      </li>
    );
  });

/** Renders a section: paragraphs, quotations, runs of list items as lists, and pictures. */
export function StoryBlocks({ blocks }: StoryBlocksProps) {
  const mark = useContext(MarkContext);
  return blockRuns(blocks).map((run) => {
    const { kind, start } = run;
    if (kind === 'pictures') return <StoryPictures key={start} photos={run.photos} />;
    if (kind === 'list') return <ul key={start}>{items(run, mark)}</ul>;
    if (kind === 'numbered-list') return <ol key={start}>{items(run, mark)}</ol>;
    if (kind === 'quote') return <blockquote key={start}>{paragraphs(run, mark)}</blockquote>;
    return paragraphs(run, mark);
  });
}
