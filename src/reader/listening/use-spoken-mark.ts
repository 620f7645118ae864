import { useEffect, useRef } from 'react';
import type { Narrated } from './narrated.ts';
import { bringIntoView, clearSpokenMark, isInView, markSpoken } from './spoken-mark.ts';
import { rangeIn, type Passage } from '../passages/story-passages.ts';

/** What says that a reader looks elsewhere. */
const LEAVING = ['wheel', 'touchmove'] as const;

/**
 * Marks the sentence that is read aloud and keeps it in view; not while the reader has scrolled away from it, until
 * it is in view again.
 *
 * @param sentence its index.
 * @returns brings the reader back to the sentence that comes next.
 */
export function useSpokenMark(
  narrated: Narrated,
  passages: readonly Passage[],
  sentence: number,
): () => void {
  const hasLeft = useRef(false);

  useEffect(() => {
    const watching = new AbortController();
    const leave = (): void => {
      hasLeft.current = true;
    };
    for (const name of LEAVING)
      window.addEventListener(name, leave, { passive: true, signal: watching.signal });
    return () => watching.abort();
  }, []);

  useEffect(() => {
    const span = narrated.sentences[sentence];
    const passage = span && passages[span.passage];
    const range = passage && rangeIn(passage, span);
    if (!passage || !range) return;
    markSpoken(range, passage.element);
    if (isInView(range)) hasLeft.current = false;
    else if (!hasLeft.current) bringIntoView(range);
  }, [narrated, passages, sentence]);

  useEffect(() => clearSpokenMark, []);

  return () => {
    hasLeft.current = false;
  };
}
