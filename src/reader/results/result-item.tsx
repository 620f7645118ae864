import { formatDate } from '../text/dates.ts';
import type { ListedStory } from '../../search/index/build-index.ts';
import { foundSentence } from '../../search/query/found-sentence.ts';
import type { IsFound } from '../../search/words/marked-text.ts';
import { marked } from '../marks/marked.tsx';
import { wordsToMark } from '../answers/search-request.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';
import { openingOf, paragraphsOf } from './story-texts.ts';
import { useStoryPage } from './use-story-page.ts';
import classes from './result-list.module.css';

interface ResultItemProps {
  readonly listed: ListedStory;
  readonly isFound: IsFound;
  /** What was looked for: the story marks it too. */
  readonly words: string;
  /** Address of the page of results, below the base of the site. */
  readonly list: string;
}

/** Renders a story that was found: its headline, the sentence that says what was looked for, where and when. */
export function ResultItem({ listed, isFound, words, list }: ResultItemProps) {
  const { path, headline, desk, date } = listed;
  const page = useStoryPage(path);
  const sentence =
    page === undefined ? null : (foundSentence(paragraphsOf(page), isFound) ?? openingOf(page));
  const place = page?.dateline?.place ?? null;
  return (
    <article>
      <h2 lang={page?.lang} dir={textDirection(headline, page?.lang)}>
        <PageLink to={`${path}${wordsToMark(words)}`} list={list}>
          {isolate(headline, undefined, (text) => marked(text, isFound))}
        </PageLink>
      </h2>
      <p
        className={classes.sentence}
        lang={page?.lang}
        dir={textDirection(sentence ?? '', page?.lang)}
      >
        {sentence === null ? null : isolate(sentence, undefined, (text) => marked(text, isFound))}
      </p>
      <p className="meta">
        {date === undefined ? null : <time dateTime={date}>{formatDate(date)}</time>}
        {desk === undefined ? null : <span>{desk}</span>}
        {place === null ? null : <b>{isolate(place, page?.lang)}</b>}
      </p>
    </article>
  );
}
