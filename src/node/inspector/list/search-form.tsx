import { listAddress } from '../page/paths.ts';

interface SearchFormProps {
  readonly base: string;
  readonly query: string;
}

/** The form that finds seeds by name or headline. */
export const SearchForm = ({ base, query }: SearchFormProps) => (
  <search>
    <form action={listAddress(base)}>
      <label htmlFor="q">Name or headline</label>{' '}
      <input id="q" name="q" type="search" dir="auto" defaultValue={query} />
      <button type="submit">Find</button>
    </form>
  </search>
);
