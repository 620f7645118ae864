import { useContext, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Masthead } from '../../edition/pages/page-base.ts';
import type { SearchPage } from '../../edition/pages/browser-pages.ts';
import { NavigationContext } from '../navigation/navigation-context.ts';
import { MAX_READ_FOR_PHRASE } from '../answers/phrase-stories.ts';
import { requestOf } from '../answers/search-request.ts';
import { isolateIn } from '../text/isolate.tsx';
import { counted } from '../text/phrase.ts';
import { searchPlurals, searchStrings } from '../text/search-strings.ts';
import { strings } from '../text/strings.ts';
import type { Answer } from '../answers/answers.ts';
import { NoResults } from './no-results.tsx';
import { searchSession } from '../answers/one-session.ts';
import { ResultFilters } from '../results/result-filters.tsx';
import { ResultList } from '../results/result-list.tsx';
import { ResultOrders } from '../results/result-orders.tsx';
import { ResultPages } from '../results/result-pages.tsx';
import { SearchFailure } from './search-failure.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchWays } from './search-ways.tsx';
import type { SearchSession } from '../answers/search-session.ts';
import { useAnswer, type AnswerState } from '../answers/use-answer.ts';
import classes from './search.module.css';

interface SearchProps {
  /** What stands in the address after the path. */
  readonly addressQuery: string;
  readonly page: SearchPage;
  readonly session?: SearchSession;
}

/** Names the tab, and the entry of the history, by what is looked for. */
function useTitle(query: string, masthead: Masthead): void {
  useEffect(() => {
    const title = query === '' ? strings.searchTitle : `${query} – ${strings.search}`;
    document.title = `${title} – ${masthead.name}`;
  }, [query, masthead]);
}

/** Brings the reader to the first results of another page once they are there; returns what says so. */
function useTurning(top: RefObject<HTMLElement | null>, answer: Answer | undefined): () => void {
  const navigation = useContext(NavigationContext);
  const isTurning = useRef(false);
  useEffect(() => {
    if (answer === undefined) return;
    if (isTurning.current) {
      isTurning.current = false;
      top.current?.focus({ preventScroll: true });
      top.current?.scrollIntoView({ behavior: 'instant' });
    } else if (answer.facts !== null) {
      // The filters stand above the results: with them everything is in its place.
      navigation?.restoreScroll();
    }
  }, [answer, navigation, top]);
  return () => {
    isTurning.current = true;
  };
}

/** Says what is found: how many results, or that they are on their way. */
function statusOf(state: AnswerState): string {
  if (state.state === 'failed') return searchStrings.searchFailed;
  if (state.state === 'pending') return searchStrings.searching;
  return counted(searchPlurals.results, state.answer.total);
}

/** Renders the field, and what is found for the query of the address or ways on where nothing is. */
export function Search(props: SearchProps) {
  const { addressQuery, page, session = searchSession } = props;
  const request = useMemo(() => requestOf(addressQuery), [addressQuery]);
  useEffect(() => session.prepare(), [session]);
  useTitle(request.query, page.masthead);
  return (
    <>
      <SearchForm request={request} />
      <div className={classes.below}>
        {request.query === '' ? (
          <div className={classes.nothing}>
            <p className="soft">{searchStrings.hint}</p>
            <SearchWays page={page} />
          </div>
        ) : (
          <Found addressQuery={addressQuery} page={page} session={session} />
        )}
      </div>
    </>
  );
}

function Found({ addressQuery, page, session }: Required<SearchProps>) {
  const state = useAnswer(addressQuery, session);
  const top = useRef<HTMLElement>(null);
  const answer = state.state === 'failed' ? undefined : state.answer;
  const onTurn = useTurning(top, state.state === 'answered' ? answer : undefined);
  const failure =
    state.state === 'answered' && state.answer.missing > 0 ? (
      <SearchFailure missing={state.answer.missing} onRetry={state.retry} />
    ) : null;
  return (
    <section
      ref={top}
      tabIndex={-1}
      aria-label={searchStrings.results}
      aria-busy={state.state === 'pending' || undefined}
      className={classes.found}
    >
      <div className={`soft ${classes.line}`}>
        <output>{statusOf(state)}</output>
        {answer !== undefined && answer.total > 1 ? (
          <ResultOrders request={answer.request} />
        ) : null}
      </div>
      {state.state === 'failed' ? <SearchFailure onRetry={state.retry} /> : null}
      {answer === undefined ? null : (
        <>
          {answer.unread > 0 ? (
            <p className="soft">{counted(searchPlurals.readForPhrase, MAX_READ_FOR_PHRASE)}</p>
          ) : null}
          {answer.correction === null ? null : <Correction words={answer.correction} />}
          {answer.total === 0 ? (
            (failure ?? <NoResults answer={answer} page={page} />)
          ) : (
            <div className={classes.columns}>
              <ResultFilters answer={answer} hasPlaces={page.masthead.hasPlaces ?? false} />
              <div>
                <ResultList answer={answer} />
                {failure}
                <ResultPages answer={answer} onTurn={onTurn} />
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface CorrectionProps {
  readonly words: string;
}

/** Says what was looked for in place of words that no story has. */
function Correction({ words }: CorrectionProps) {
  return <p className="stand">{isolateIn(searchStrings.resultsCorrected, words)}</p>;
}
