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
  /** Language of the story where it is not that of the interface. */
  readonly lang?: string | undefined;
}

/** Renders paragraphs, or the lines of a quotation. */
const paragraphs = ({ texts, start }: TextRun, mark: ShowWords, lang?: string) =>
  texts.map(({ text, marks }, index) => (
    <p key={start + index} dir={textDirection(text, lang)}>
      {marked({ text, marks }, mark)}
    </p>
  ));

/** Renders items of a list; a number is said where a browser would not count to it. */
const items = ({ texts, start }: TextRun, mark: ShowWords, lang?: string) =>
  texts.map(({ text, number, marks }, index) => {
    const counted = (texts[index - 1]?.number ?? 0) + 1;
    return (
      <li
        key={start + index}
        dir={textDirection(text, lang)}
        value={number === counted ? undefined : number}
      >
        {marked({ text, marks }, mark)}
      </li>
    );
  });

/** Renders a section: paragraphs, quotations, runs of list items as lists, and pictures. */
export function StoryBlocks({ blocks, lang }: StoryBlocksProps) {
  const mark = useContext(MarkContext);
  return blockRuns(blocks).map((run) => {
    const { kind, start } = run;
    if (kind === 'pictures') return <StoryPictures key={start} photos={run.photos} />;
    if (kind === 'list') return <ul key={start}>{items(run, mark, lang)}</ul>;
    if (kind === 'numbered-list') return <ol key={start}>{items(run, mark, lang)}</ol>;
    if (kind === 'quote') return <blockquote key={start}>{paragraphs(run, mark, lang)}</blockquote>;
    return paragraphs(run, mark, lang);
  });
}
