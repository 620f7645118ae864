import { useEffect, useRef } from 'react';
import { PageLink } from '../navigation/page-link.tsx';
import type { Answer } from '../answers/answers.ts';
import { searchPath, type SearchRequest } from '../answers/search-request.ts';
import type { FactName } from '../../search/index/facets.ts';
import type { CountedFact } from '../../search/query/refine.ts';
import { focusOn } from '../scrolling/focus.ts';
import { revealFocused, revealInLine } from '../scrolling/reveal-focused.ts';
import { grouped } from '../text/phrase.ts';
import { searchStrings } from '../text/search-strings.ts';
import { usePlaces } from './use-places.ts';
import classes from './result-filters.module.css';

interface ResultFiltersProps {
  readonly answer: Answer;
  /** Whether the newspaper has countries to filter by. */
  readonly hasPlaces: boolean;
}

/** What each fact is called. */
const FACT_NAMES: Readonly<Record<FactName, string>> = {
  desk: searchStrings.desk,
  place: searchStrings.place,
  year: searchStrings.year,
};

/** So many values of a fact are a list; the rest of them come last by their counts. */
const MAX_VALUES = 12;

/** Tells whether a fact parts the results, or is filtered by already. */
const isOffered = ({ name, values }: CountedFact, { filters }: SearchRequest): boolean =>
  values.length > 1 || filters[name] !== undefined;

/** Renders the facts that results can be filtered by, each value with the number it would leave. */
export function ResultFilters({ answer, hasPlaces }: ResultFiltersProps) {
  const { request, facts } = answer;
  const { fact: places, isNone, ask } = usePlaces(answer);
  const filters = useRef<HTMLElement>(null);
  const isAsking = useRef(false);

  // The button goes once it is pressed: the focus waits among the filters, and moves on to what has come.
  useEffect(() => {
    if (!isAsking.current || places === undefined) return;
    isAsking.current = false;
    if (document.activeElement !== filters.current) return;
    const title = filters.current?.lastElementChild?.querySelector('h2');
    if (!title) return;
    focusOn(title);
    revealInLine(title);
  }, [places]);

  function askFor(askPlaces: () => void): void {
    isAsking.current = true;
    if (filters.current) focusOn(filters.current);
    askPlaces();
  }

  const offered = [
    ...(facts ?? []).filter((fact) => isOffered(fact, request)),
    // The reader asked for these: one country says something too.
    ...(places === undefined ? [] : [places]),
  ];
  return (
    <nav
      ref={filters}
      aria-label={searchStrings.filterResults}
      className={`soft ${classes.filters}`}
    >
      {offered.map((fact) => (
        <FactFilter key={fact.name} request={request} fact={fact} />
      ))}
      {isNone ? <output>{searchStrings.noPlaces}</output> : null}
      {facts === null || ask === null || !hasPlaces ? null : (
        <button type="button" className="go" onFocus={revealFocused} onClick={() => askFor(ask)}>
          {searchStrings.filterByPlace}
        </button>
      )}
    </nav>
  );
}

interface FactFilterProps {
  readonly request: SearchRequest;
  readonly fact: CountedFact;
}

function FactFilter({ request, fact: { name, total, values } }: FactFilterProps) {
  const { [name]: chosen, ...others } = request.filters;
  const listed = values.filter(({ value }, at) => at < MAX_VALUES || value === chosen);
  const all = { value: undefined, label: searchStrings.anyValue, count: total };
  return (
    <div>
      <h2>{FACT_NAMES[name]}</h2>
      <ul>
        {[all, ...listed.map((entry) => ({ ...entry, label: entry.value }))].map((entry) => (
          <li key={entry.label}>
            <PageLink
              to={searchPath({
                ...request,
                page: 1,
                filters: entry.value === undefined ? others : { ...others, [name]: entry.value },
              })}
              inLine
              aria-current={entry.value === chosen ? true : undefined}
            >
              <bdi>{entry.label}</bdi> <span>{grouped(entry.count)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
