import { useEffect, useState } from 'react';
import type { CountedFact } from '../../search/query/refine.ts';
import type { Answer } from '../answers/answers.ts';

/** The countries that results can be filtered by, which are fetched when the reader asks for them. */
interface Places {
  /** Undefined until they have come, and where no result has one. */
  readonly fact: CountedFact | undefined;
  /** Whether they have come, and no result has one. */
  readonly isNone: boolean;
  /** Asks for them; null where they were asked for, or came with the answer. */
  readonly ask: (() => void) | null;
}

/** The countries of the results of one answer. */
interface CountedPlaces {
  readonly answer: Answer;
  readonly fact: CountedFact | undefined;
}

/** Returns the countries that results can be filtered by. */
export function usePlaces(answer: Answer): Places {
  const [isWanted, setWanted] = useState(false);
  const [counted, setCounted] = useState<CountedPlaces>();
  const isThere = answer.request.filters.place !== undefined;
  useEffect(() => {
    if (!isWanted || isThere) return undefined;
    let isCurrent = true;
    answer.places().then(
      (places) => {
        if (isCurrent) setCounted({ answer, fact: places });
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
  const none = { fact: undefined, isNone: false, ask: null };
  if (isThere) return none;
  if (!isWanted) return { ...none, ask: () => setWanted(true) };
  if (counted?.answer !== answer) return none;
  const { fact } = counted;
  return fact === undefined || fact.values.length === 0
    ? { ...none, isNone: true }
    : { ...none, fact };
}
