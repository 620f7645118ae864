import { createContext, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useHydrated } from './use-hydrated.ts';
import classes from './announcer.module.css';

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
  const [announcement, setAnnouncement] = useState({ message: '', number: 0 });
  const announce = useCallback((message: string) => {
    setAnnouncement((before) => ({ message, number: before.number + 1 }));
  }, []);

  useEffect(() => {
    if (announcement.message === '') return undefined;
    const timer = setTimeout(() => announce(''), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [announcement, announce]);

  const { message, number } = announcement;

  return (
    <AnnounceContext value={announce}>
      {children}
      {hydrated ? (
        <output className={classes.status}>
          {/* A new element each time: the same text in place would not be announced again. */}
          {message === '' ? null : <span key={number}>{message}</span>}
        </output>
      ) : null}
    </AnnounceContext>
  );
}
