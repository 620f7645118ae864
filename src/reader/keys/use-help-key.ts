import { useEffect, useEffectEvent } from 'react';
import { isForThePage } from './page-key.ts';
import { useShortcutsEnabled } from './shortcuts-switch.ts';

/** The Latin question mark and the Arabic one. */
const HELP: ReadonlySet<string> = new Set(['?', '؟']);

/** Asks for help with a question mark; not while the reader types, in a dialog, or when shortcuts are switched off. */
export function useHelpKey(onHelp: () => void): void {
  const [enabled] = useShortcutsEnabled();
  const help = useEffectEvent(onHelp);

  useEffect(() => {
    if (!enabled) return undefined;
    function press(event: KeyboardEvent): void {
      if (!isForThePage(event) || !HELP.has(event.key)) return;
      event.preventDefault();
      help();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled]);
}
