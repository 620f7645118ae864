import { useWords } from '../words/words-context.ts';
import { listAddress } from '../page/paths.ts';

interface SearchFormProps {
  readonly base: string;
  readonly query: string;
}

/** The form that finds seeds by name or headline. */
export function SearchForm({ base, query }: SearchFormProps) {
  const words = useWords();
  return (
    <search>
      <form action={listAddress(base)}>
        <label htmlFor="q">{words.findLabel}</label>{' '}
        <input id="q" name="q" type="search" dir="auto" defaultValue={query} />
        <button type="submit">{words.find}</button>
      </form>
    </search>
  );
}
