import { useContext, useMemo, type ReactNode } from 'react';
import { AddressQueryContext } from '../navigation/navigation-context.ts';
import { lazyCode } from '../status/lazy-code.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { asTheyAre } from '../text/isolate.tsx';
import { MarkContext } from '../inline/mark-context.ts';

const useMarks = lazyCode(() => import('./story-marks.tsx'));

interface FoundWordsProps {
  /** The path of the story. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Marks the words in a story that its address says were looked for. */
export function FoundWords({ path, children }: FoundWordsProps) {
  const hydrated = useHydrated();
  const addressQuery = useContext(AddressQueryContext);
  const words = hydrated ? (new URLSearchParams(addressQuery).get('q') ?? '') : '';
  const marks = useMarks(words !== '');
  const code = marks.state === 'there' && words !== '' ? marks.code : null;
  const show = useMemo(() => code?.showFound(words) ?? asTheyAre, [code, words]);
  return (
    <>
      <MarkContext value={show}>{children}</MarkContext>
      {code === null ? null : <code.FoundBar key={`${path} ${words}`} path={path} />}
    </>
  );
}
