import { useContext, useId, useRef, type FormEvent } from 'react';
import { NavigationContext } from '../navigation/navigation-context.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';

interface PageNumberFormProps {
  readonly count: number;
  readonly pathOf: (number: number) => string;
}

/** Asks for the number of a page and goes there; only for readers with scripts. */
export function PageNumberForm({ count, pathOf }: PageNumberFormProps) {
  const hydrated = useHydrated();
  const navigation = useContext(NavigationContext);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  if (!hydrated) return null;

  function go(event: FormEvent): void {
    event.preventDefault();
    const number = input.current?.valueAsNumber ?? Number.NaN;
    if (Number.isInteger(number)) void navigation?.navigate(pathOf(number));
  }

  return (
    <form onSubmit={go}>
      <label htmlFor={id}>{strings.pageNumber}</label>
      <input ref={input} id={id} type="number" inputMode="numeric" min={1} max={count} required />
      <button type="submit">{strings.goToPage}</button>
    </form>
  );
}
