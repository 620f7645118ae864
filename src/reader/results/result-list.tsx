import { searchStrings } from '../text/search-strings.ts';
import { searchPath } from '../answers/search-request.ts';
import type { Answer, FoundStory } from '../answers/answers.ts';
import { ResultItem } from './result-item.tsx';
import classes from './result-list.module.css';

interface ResultListProps {
  readonly answer: Answer;
}

/** Renders the results: those with all words of the query, then those with some. */
export function ResultList({ answer }: ResultListProps) {
  const { stories, isFound, words, request } = answer;
  const whole = stories.filter(({ hasAllWords }) => hasAllWords);
  const partial = stories.filter(({ hasAllWords }) => !hasAllWords);
  const address = searchPath(request);
  const list = (found: readonly FoundStory[]) => (
    <ol className={classes.results}>
      {found.map(({ listed }) => (
        <li key={listed.path}>
          <ResultItem listed={listed} isFound={isFound} words={words} list={address} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {whole.length === 0 ? null : list(whole)}
      {partial.length === 0 ? null : (
        <>
          <h2 className={whole.length === 0 ? 'soft' : `soft ${classes.some}`}>
            {searchStrings.resultsWithSomeWords}
          </h2>
          {list(partial)}
        </>
      )}
    </>
  );
}
