import { useEffect, useState, type ReactNode } from 'react';
import { createTypedAhead, TypedAheadContext } from './typed-ahead.ts';

interface TypedAheadScopeProps {
  /** Whether the page that was opened could not be had: then its field does not come. */
  readonly hasFailed: boolean;
  readonly children: ReactNode;
}

/** Keeps what is typed ahead from the page with the key to the page with the field. */
export function TypedAheadScope({ hasFailed, children }: TypedAheadScopeProps) {
  const [typedAhead] = useState(createTypedAhead);
  useEffect(() => {
    if (hasFailed) typedAhead.stop();
  }, [hasFailed, typedAhead]);
  useEffect(() => typedAhead.stop, [typedAhead]);
  return <TypedAheadContext value={typedAhead}>{children}</TypedAheadContext>;
}
