import { useSyncExternalStore } from 'react';

function followVoices(onChange: () => void): () => void {
  // Missing, or no target of events, in some browsers.
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', onChange);
  return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', onChange);
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
      globalThis.speechSynthesis
        ?.getVoices()
        .some(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language) ?? false,
    () => false,
  );
