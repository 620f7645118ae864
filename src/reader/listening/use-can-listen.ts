import { useSyncExternalStore } from 'react';

/** Missing in some browsers; in others no target of events. */
const speech = (): Partial<SpeechSynthesis> => globalThis.speechSynthesis ?? {};

function followVoices(onChange: () => void): () => void {
  speech().addEventListener?.('voiceschanged', onChange);
  return () => speech().removeEventListener?.('voiceschanged', onChange);
}

/**
 * Tells whether the device has a voice of a language. Voices may come late. False on the server.
 *
 * @param language BCP 47, the primary language alone.
 */
export const useCanListen = (language: string): boolean =>
  useSyncExternalStore(
    followVoices,
    () =>
      speech()
        .getVoices?.()
        .some(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language) ?? false,
    () => false,
  );
