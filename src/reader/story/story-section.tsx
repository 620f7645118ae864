import { useContext } from 'react';
import type { PageSection as Section } from '../../edition/body/story-sections.ts';
import { pullQuote } from './pull-quote.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { CopyLinkButton } from '../sections/copy-link-button.tsx';
import { isolate } from '../text/isolate.tsx';
import { MarkContext } from '../inline/mark-context.ts';
import { textDirection } from '../text/text-direction.ts';
import { MarginQuote } from './margin-quote.tsx';
import { StoryBlocks } from './story-blocks.tsx';
import classes from './story-section.module.css';

interface StorySectionProps {
  readonly section: Section;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
  /** False where the margin holds something else. */
  readonly withPullQuote: boolean;
}

/** Renders a section of a story: its subhead, then its text; a quotation of it in the margin. */
export function StorySection({ section, lang, withPullQuote }: StorySectionProps) {
  const { id, subhead, blocks } = section;
  const hydrated = useHydrated();
  const mark = useContext(MarkContext);
  return (
    <>
      {subhead === undefined ? null : (
        <div className={classes.subhead}>
          <h2 id={id} dir={textDirection(subhead, lang)}>
            {isolate(subhead, undefined, mark)}
          </h2>
          {hydrated ? <CopyLinkButton id={id} section={subhead} /> : null}
        </div>
      )}
      {withPullQuote ? (
        <MarginQuote lang={lang}>{hydrated ? pullQuote(blocks) : null}</MarginQuote>
      ) : null}
      <StoryBlocks blocks={blocks} lang={lang} />
    </>
  );
}
