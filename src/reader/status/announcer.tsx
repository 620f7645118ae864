import { createContext, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useHydrated } from './use-hydrated.ts';
import classes from './announcer.scripted.module.css';

/** How long a message stays: long enough to be read twice, short enough not to be in the way. */
const STAY_MS = 4000;

/** Says a few words in the status region; an empty text clears it. */
export const AnnounceContext = createContext<(message: string) => void>(() => {});

interface AnnouncerProps {
  readonly children: ReactNode;
}

/**
 * Holds the one status region of the page and gives everything inside it a voice. Only scripts have
 * anything to say: the region comes with them, empty, before its first word.
 */
export function Announcer({ children }: AnnouncerProps) {
  const hydrated = useHydrated();
  const [said, setSaid] = useState({ message: '', time: 0 });
  const announce = useCallback((message: string) => {
    setSaid((before) => ({ message, time: before.time + 1 }));
  }, []);

  useEffect(() => {
    if (said.message === '') return undefined;
    const timer = setTimeout(() => setSaid((before) => ({ ...before, message: '' })), STAY_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <AnnounceContext value={announce}>
      {children}
      {hydrated ? <output className={classes.status}>{said.message}</output> : null}
    </AnnounceContext>
  );
}
