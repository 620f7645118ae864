import { useEffect, useState } from 'react';

/** Code that is fetched when it is wanted. */
export type LazyState<Code> =
  | { readonly state: 'pending' }
  | { readonly state: 'there'; readonly code: Code }
  | { readonly state: 'failed'; readonly retry: () => void };

/**
 * Makes a hook for code that most readers never need.
 *
 * @param load imports it: `() => import('…')`.
 * @returns a hook that fetches it once it is wanted. Code that has come stays, and is there at once the
 *   next time.
 */
export function lazyCode<Code>(load: () => Promise<Code>): (isWanted: boolean) => LazyState<Code> {
  let kept: Code | undefined;
  return function useLazyCode(isWanted) {
    const [code, setCode] = useState(() => kept);
    const [attempt, setAttempt] = useState(1);
    const [failedAttempt, setFailedAttempt] = useState(0);
    useEffect(() => {
      if (!isWanted || code !== undefined) return undefined;
      let isCurrent = true;
      load().then(
        (loaded) => {
          kept = loaded;
          if (isCurrent) setCode(() => loaded);
        },
        () => {
          if (isCurrent) setFailedAttempt(attempt);
        },
      );
      return () => {
        isCurrent = false;
      };
    }, [isWanted, code, attempt]);
    if (code !== undefined) return { state: 'there', code };
    if (failedAttempt !== attempt) return { state: 'pending' };
    return { state: 'failed', retry: () => setAttempt(attempt + 1) };
  };
}
