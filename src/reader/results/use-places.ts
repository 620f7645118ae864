import { useEffect, useState } from 'react';
import type { CountedFact } from '../../search/query/refine.ts';
import type { Answer } from '../answers/answers.ts';

/** The countries that results can be filtered by, which are fetched when the reader asks for them. */
interface Places {
  /** Undefined until they have come. */
  readonly fact: CountedFact | undefined;
  /** Asks for them; null where they were asked for, or came with the answer. */
  readonly ask: (() => void) | null;
}

/** Returns the countries that results can be filtered by. */
export function usePlaces(answer: Answer): Places {
  const [isWanted, setWanted] = useState(false);
  const [fact, setFact] = useState<CountedFact>();
  const isThere = answer.request.filters.place !== undefined;
  useEffect(() => {
    if (!isWanted || isThere) return undefined;
    let isCurrent = true;
    answer.places().then(
      (places) => {
        if (isCurrent) setFact(places);
      },
      () => {
        // The results are there all the same, and the reader may ask again.
        if (isCurrent) setWanted(false);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [answer, isWanted, isThere]);
  if (isThere) return { fact: undefined, ask: null };
  return isWanted ? { fact, ask: null } : { fact: undefined, ask: () => setWanted(true) };
}
