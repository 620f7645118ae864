import { useContext, useEffect, useRef, useState, type FormEvent } from 'react';
import { TypedAheadContext } from '../keys/typed-ahead.ts';
import { NavigationContext } from '../navigation/navigation-context.ts';
import { strings } from '../text/strings.ts';
import { textDirection } from '../text/text-direction.ts';
import { searchStrings } from '../text/search-strings.ts';
import { queryOf, searchPath, type SearchRequest } from '../answers/search-request.ts';
import classes from './search-form.module.css';

interface SearchFormProps {
  /** What the address asks for. */
  readonly request: SearchRequest;
}

/** A reader who types on is not answered before this: Safari allows 100 changes of the address in half a minute. */
const REST_MS = 250;

/** What stands in the field, and the last query of the address that it was compared with. */
interface Draft {
  readonly text: string;
  readonly of: string;
  /** Queries on their way into the address; a slow reader gets them later, and types on meanwhile. */
  readonly sent: readonly string[];
}

/** Returns the field after the address changed: as it is where what was typed came there, else as the address says. */
function draftAt(query: string, { text, sent }: Draft): Draft {
  if (!sent.includes(query)) return { text: query, of: query, sent: [] };
  return { text, of: query, sent: sent.at(-1) === query ? [] : sent };
}

/** Renders the field of the search. The address follows what is typed; an entry of the history is made once a search. */
export function SearchForm({ request }: SearchFormProps) {
  const navigation = useContext(NavigationContext);
  const typedAhead = useContext(TypedAheadContext);
  const field = useRef<HTMLInputElement>(null);
  const { query } = request;
  const [draft, setDraft] = useState<Draft>({ text: query, of: query, sent: [] });
  /** The query of a history entry that typing made: the next letter replaces it. */
  const typed = useRef<string>(null);
  if (draft.of !== query) setDraft(draftAt(query, draft));
  const wanted = queryOf(draft.text);
  const isAsked = wanted === (draft.sent.at(-1) ?? query);

  function ask(isTyping: boolean): void {
    const isOnItsWay = typed.current !== null && draft.sent.length > 0;
    const replace = query === '' || typed.current === query || isOnItsWay;
    typed.current = isTyping ? wanted : null;
    if (isAsked) return;
    setDraft({ ...draft, sent: [...draft.sent, wanted] });
    void navigation?.navigate(searchPath({ ...request, query: wanted, page: 1 }), { replace });
  }

  useEffect(() => {
    if (isAsked) return undefined;
    const timer = setTimeout(() => ask(true), REST_MS);
    return () => clearTimeout(timer);
  });

  // It came after its page: the focus waits at the headline.
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || activeElement?.tagName === 'H1';
    if (isFree && field.current?.value === '') field.current.focus();
    typedAhead.handOver((text) => setDraft((before) => ({ ...before, text: before.text + text })));
  }, [typedAhead]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    ask(false);
  }

  function clear(): void {
    setDraft({ ...draft, text: '' });
    field.current?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Browsers before 2023 do not know <search>.
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
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
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
