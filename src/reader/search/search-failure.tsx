import { useEffect, useEffectEvent } from 'react';
import { counted } from '../text/phrase.ts';
import { searchPlurals } from '../text/search-strings.ts';
import { strings } from '../text/strings.ts';

interface SearchFailureProps {
  /** How many results are missing, where others are there. */
  readonly missing?: number;
  readonly onRetry: () => void;
}

/** Says what could not be fetched, and tries again on demand, or when the network is back. */
export function SearchFailure({ missing = 0, onRetry }: SearchFailureProps) {
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    const again = () => retry();
    window.addEventListener('online', again, { once: true });
    return () => window.removeEventListener('online', again);
  }, []);
  return (
    <div role="alert">
      <p className="stand">
        {missing > 0 ? `${counted(searchPlurals.resultsMissing, missing)} ` : null}
        {strings.searchFailedText}
      </p>
      <button type="button" className="go" onClick={onRetry}>
        {strings.searchAgain}
      </button>
    </div>
  );
}
