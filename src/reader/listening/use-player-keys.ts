import { useEffect, useEffectEvent, type RefObject } from 'react';
import { arrowStep } from '../keys/arrow-step.ts';
import { isForThePage } from '../keys/page-key.ts';
import { areShortcutsOn } from '../keys/shortcuts-on.ts';

/**
 * Has the arrows lead from sentence to sentence while a player is there, and Escape within it close it. Switched off,
 * the arrows do so within the player alone.
 */
export function usePlayerKeys(
  player: RefObject<HTMLElement | null>,
  onStep: (by: number) => void,
  onClose: () => void,
): void {
  const step = useEffectEvent(onStep);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const isWithin = event.target instanceof Node && player.current?.contains(event.target);
      if (isWithin && event.key === 'Escape') {
        event.preventDefault();
        close();
        return;
      }
      const by = arrowStep(event.key);
      if (by === 0 || event.shiftKey || !isForThePage(event) || !(areShortcutsOn() || isWithin))
        return;
      event.preventDefault();
      step(by);
    }
    // Before the keys of the page.
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [player]);
}
