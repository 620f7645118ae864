import type { ReactNode } from 'react';

/** Below the words, in px. */
const GAP_PX = 10;

/** So much of the window it has, in px, below words that end further down. */
const HEIGHT_PX = 72;

/** Places the bar below words; on a phone the styles leave it at the lower edge. */
function placeBelow(bar: HTMLElement, range: Range): void {
  const { left, bottom } = range.getBoundingClientRect();
  const top = Math.min(bottom + GAP_PX, window.innerHeight - HEIGHT_PX);
  bar.style.setProperty('--x', `${left + window.scrollX}px`);
  bar.style.setProperty('--y', `${top + window.scrollY}px`);
}

// A press would take the selection away.
const keepSelection = (event: Event): void => event.preventDefault();

interface PassageToolbarProps {
  readonly label: string;
  /** The words; null where they are nowhere, and the bar stays. */
  readonly range: Range | null;
  /** Called with the bar when it is on the page. */
  readonly onShown?: (bar: HTMLElement) => void;
  readonly children: ReactNode;
}

/** Renders the bar of what may be done with words of the story. */
export function PassageToolbar({ label, range, onShown, children }: PassageToolbarProps) {
  return (
    <section
      ref={(bar) => {
        if (bar === null) return undefined;
        if (range !== null) placeBelow(bar, range);
        onShown?.(bar);
        const controller = new AbortController();
        for (const press of ['pointerdown', 'mousedown'])
          bar.addEventListener(press, keepSelection, controller);
        return () => controller.abort();
      }}
      className="passage-tools"
      aria-label={label}
    >
      {children}
    </section>
  );
}
