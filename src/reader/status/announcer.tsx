import { createContext, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useHydrated } from './use-hydrated.ts';
import classes from './announcer.scripted.module.css';

/** How long a message stays: long enough to be read twice. */
const MESSAGE_MS = 4000;

/** Announces a message in the status region; an empty one clears it. */
export const AnnounceContext = createContext<(message: string) => void>(() => {});

interface AnnouncerProps {
  readonly children: ReactNode;
}

/**
 * Holds the one status region of the page, in which everything inside it can announce a message. The
 * region comes with the scripts, empty, so that screen readers hear its first message.
 */
export function Announcer({ children }: AnnouncerProps) {
  const hydrated = useHydrated();
  const [said, setSaid] = useState({ message: '', time: 0 });
  const announce = useCallback((message: string) => {
    setSaid((before) => ({ message, time: before.time + 1 }));
  }, []);

  useEffect(() => {
    if (said.message === '') return undefined;
    const timer = setTimeout(() => setSaid((before) => ({ ...before, message: '' })), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <AnnounceContext value={announce}>
      {children}
      {hydrated ? <output className={classes.status}>{said.message}</output> : null}
    </AnnounceContext>
  );
}
