import { useEffect, useEffectEvent, useRef } from 'react';
import { isForThePage } from '../keys/page-key.ts';
import { useLateSheet } from './use-late-sheet.ts';

interface LateToolsProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
}

/** Tells whether a reader does something that tools may answer to. */
const isUse = (event: Event): boolean =>
  event instanceof KeyboardEvent ? isForThePage(event) : !document.getSelection()?.isCollapsed;

/** Answers to keys and to words that are selected, with code that the first of them fetches. */
export function LateTools({ hasSections }: LateToolsProps) {
  const first = useRef<Event>(null);
  const { open, sheet } = useLateSheet(
    ({ PageTools }) => <PageTools hasSections={hasSections} first={first} />,
    // The next key asks again.
    () => {},
  );
  const use = useEffectEvent((event: Event) => {
    if (sheet !== null || !isUse(event)) return;
    first.current ??= event;
    open();
  });
  useEffect(() => {
    document.addEventListener('keydown', use);
    document.addEventListener('selectionchange', use);
    return () => {
      document.removeEventListener('keydown', use);
      document.removeEventListener('selectionchange', use);
    };
  }, []);
  return sheet;
}
