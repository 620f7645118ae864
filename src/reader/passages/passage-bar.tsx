import { useEffect, useLayoutEffect, useRef } from 'react';
import { adoptStyles } from '../sheets/adopt-styles.ts';
import { toolStrings } from '../text/tool-strings.ts';
import sheet from './passage.css?inline';
import { clearPassageMark, showPassage } from './show-passage.ts';
import { useCopyPassage } from './use-copy-passage.ts';
import { useSelectedWords } from './use-selected-words.ts';

/** Below the selection, in px. */
const GAP_PX = 10;

/** Places the bar below a selection; on a phone the styles leave it at the lower edge. */
function placeBelow(bar: HTMLElement, range: Range): void {
  const { left, bottom } = range.getBoundingClientRect();
  bar.style.setProperty('--x', `${left + window.scrollX}px`);
  bar.style.setProperty('--y', `${bottom + window.scrollY + GAP_PX}px`);
}

/** Offers what may be done with the words that are selected, and leads to those that the address names. */
export function PassageBar() {
  const bar = useRef<HTMLElement>(null);
  const words = useSelectedWords();
  const copy = useCopyPassage();

  useEffect(() => {
    adoptStyles(sheet, document);
    showPassage(window.location.hash);
    return clearPassageMark;
  }, []);

  const range = words?.range ?? null;
  useLayoutEffect(() => {
    const shown = bar.current;
    if (shown === null || range === null) return undefined;
    placeBelow(shown, range);
    // A press would take the selection away.
    const keepSelection = (event: Event): void => event.preventDefault();
    shown.addEventListener('pointerdown', keepSelection);
    shown.addEventListener('mousedown', keepSelection);
    return () => {
      shown.removeEventListener('pointerdown', keepSelection);
      shown.removeEventListener('mousedown', keepSelection);
    };
  }, [range]);

  return words === null ? null : (
    <section ref={bar} className="passage-tools" aria-label={toolStrings.selectedPassage}>
      <button type="button" onClick={() => copy(words)}>
        {toolStrings.copyPassage}
      </button>
    </section>
  );
}
