import { useEffect, useSyncExternalStore } from 'react';
import type { Narrator, NarratorState } from './narrator.ts';

/** Has a story read aloud until the component goes or the page is left; returns how that stands. */
export function useNarrator(narrator: Narrator): NarratorState {
  useEffect(() => {
    narrator.play();
    window.addEventListener('pagehide', narrator.pause);
    return () => {
      window.removeEventListener('pagehide', narrator.pause);
      narrator.pause();
    };
  }, [narrator]);
  return useSyncExternalStore(narrator.subscribe, narrator.state);
}
