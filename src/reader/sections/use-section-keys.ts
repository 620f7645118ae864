import { useEffect } from 'react';
import { isForThePage } from '../keys/page-key.ts';
import { useShortcutsEnabled } from '../keys/shortcuts-switch.ts';
import { goToSection } from './go-to-section.ts';

/** What the keyboard shortcuts of a story need. */
export interface SectionKeysOptions {
  /** The ids of the story's sections in the order of the page. */
  readonly ids: readonly string[];
  /** The one being read. */
  readonly current: string;
}

/** Keys by their position, not by their letter: on an Arabic layout they are ت and ن. */
const STEPS: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1 };

/**
 * Moves to the next section with the J key, to the previous one with K; not while the reader types, in a
 * dialog, or when shortcuts are switched off.
 */
export function useSectionKeys({ ids, current }: SectionKeysOptions): void {
  const [enabled] = useShortcutsEnabled();

  useEffect(() => {
    if (!enabled) return undefined;
    function press(event: KeyboardEvent): void {
      if (!isForThePage(event)) return;
      const step = STEPS[event.code];
      if (step === undefined || event.shiftKey) return;
      const id = ids[Math.max(0, ids.indexOf(current) + step)];
      if (id !== undefined) goToSection(id);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled, ids, current]);
}
