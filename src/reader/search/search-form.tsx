import { useContext, useEffect, useRef, useState, type FormEvent } from 'react';
import { NavigationContext } from '../navigation/navigation-context.ts';
import { strings } from '../text/strings.ts';
import { textDirection } from '../text/text-direction.ts';
import { searchStrings } from '../text/search-strings.ts';
import { queryOf, searchPath, type SearchRequest } from '../answers/search-request.ts';
import classes from './search-form.scripted.module.css';

interface SearchFormProps {
  /** What the address asks for. */
  readonly request: SearchRequest;
}

/** A reader who types on is not answered before this: Safari allows 100 changes of the address in half a minute. */
const REST_MS = 250;

/** What stands in the field, and the query of the address when it was put there. */
interface Draft {
  readonly text: string;
  readonly of: string;
}

/** Renders the field of the search. The address follows what is typed; an entry of the history is made once a search. */
export function SearchForm({ request }: SearchFormProps) {
  const navigation = useContext(NavigationContext);
  const field = useRef<HTMLInputElement>(null);
  const { query } = request;
  const [draft, setDraft] = useState<Draft>({ text: query, of: query });
  /** The query of a history entry that typing made: the next letter replaces it. */
  const typed = useRef<string>(null);
  // The address was changed otherwise than by typing.
  if (draft.of !== query)
    setDraft({ text: queryOf(draft.text) === query ? draft.text : query, of: query });
  const wanted = queryOf(draft.text);

  function ask(isTyping: boolean): void {
    const replace = query === '' || typed.current === query;
    typed.current = isTyping ? wanted : null;
    if (wanted === query) return;
    void navigation?.navigate(searchPath({ ...request, query: wanted, page: 1 }), { replace });
  }

  useEffect(() => {
    if (draft.of !== query || wanted === query) return undefined;
    const timer = setTimeout(() => ask(true), REST_MS);
    return () => clearTimeout(timer);
  });

  // It came after its page: the focus waits at the headline.
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || activeElement?.tagName === 'H1';
    if (isFree && field.current?.value === '') field.current.focus();
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    ask(false);
  }

  function clear(): void {
    setDraft({ text: '', of: query });
    field.current?.focus();
  }

  return (
    // Browsers before 2023 do not know <search>.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <form role="search" className={classes.form} onSubmit={submit}>
      <div className={classes.line}>
        <input
          ref={field}
          id="search-field"
          aria-label={strings.searchTitle}
          type="search"
          name="q"
          value={draft.text}
          placeholder={searchStrings.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          dir={textDirection(draft.text)}
          data-first-focus={query === '' || undefined}
          onChange={(event) => setDraft({ text: event.target.value, of: query })}
        />
        {draft.text === '' ? null : (
          <button type="button" onClick={clear}>
            {searchStrings.clear}
          </button>
        )}
        <button type="submit">{strings.search}</button>
      </div>
    </form>
  );
}
