import { useContext } from 'react';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import classes from './story-head.module.css';
import { UnpublishedMark } from '../lists/unpublished-mark.tsx';
import { isolate } from '../text/isolate.tsx';
import { marked } from '../inline/marked.tsx';
import { MarkContext } from '../inline/mark-context.ts';
import { textDirection } from '../text/text-direction.ts';

interface StoryHeadProps {
  readonly page: StoryPage;
}

/** Renders the head of a story: desk and kicker, the headline over the full width, the standfirst. */
export function StoryHead({ page }: StoryHeadProps) {
  const mark = useContext(MarkContext);
  const { desk, kicker, standfirst, headline, fit, lang } = page;
  return (
    <header className={classes.head}>
      {page.unpublished === undefined ? null : (
        <p>
          <UnpublishedMark story={page} />
        </p>
      )}
      {desk === undefined && kicker === undefined ? null : (
        <p className="kicker">
          {desk === undefined ? null : <PageLink to={desk.path}>{desk.label}</PageLink>}{' '}
          {kicker === undefined ? null : isolate(kicker, lang)}
        </p>
      )}
      <FittedHeadline
        fit={fit}
        level="h1"
        full
        id="top"
        lang={lang}
        dir={textDirection(headline, lang)}
      >
        {isolate(headline, undefined, mark)}
      </FittedHeadline>
      {standfirst === undefined ? null : (
        <p className="stand" lang={lang} dir={textDirection(standfirst, lang)}>
          {marked({ text: standfirst, marks: page.standfirstMarks }, mark)}
        </p>
      )}
    </header>
  );
}
