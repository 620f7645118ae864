import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { savesData } from '../status/saves-data.ts';
import { LateLibraryContext, type LateLibrary } from './late-library-context.ts';
import { whenRead } from './when-read.ts';

interface LateLibraryProviderProps {
  readonly fetchCode: () => Promise<LateLibrary>;
  readonly children: ReactNode;
}

/** Fetches the code of the library when the page is read, or when it is asked for sooner. */
export function LateLibraryProvider({ fetchCode, children }: LateLibraryProviderProps) {
  const [code, setCode] = useState<LateLibrary | null>(null);
  const load = useCallback(async () => {
    const loaded = await fetchCode();
    setCode(loaded);
    return loaded;
  }, [fetchCode]);
  useEffect(() => {
    if (savesData()) return undefined;
    // Without it the page is read all the same.
    return whenRead(() => void load().catch(() => {}));
  }, [load]);
  const value = useMemo(() => ({ code, load }), [code, load]);
  return <LateLibraryContext value={value}>{children}</LateLibraryContext>;
}
