import { useEffect, useEffectEvent, useRef } from 'react';
import { isForThePage } from '../keys/page-key.ts';
import { areWordsSelected, mayNamePassage, PASSAGES } from './passage-wanted.ts';
import { useLateSheet } from './use-late-sheet.ts';

interface LateToolsProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
}

/** Tells whether a reader does something that tools may answer to. */
const isUse = (event: Event | null): boolean =>
  event instanceof KeyboardEvent
    ? // Of a question mark the shift key comes first.
      event.key !== 'Shift' && isForThePage(event)
    : // What no element is called may be a passage.
      event === null
      ? mayNamePassage()
      : event.type === PASSAGES || areWordsSelected();

/** Answers to keys, to words that are selected and to links to passages, with code that the first of them fetches. */
export function LateTools({ hasSections }: LateToolsProps) {
  const early = useRef<readonly Event[]>([]);
  const { open, sheet } = useLateSheet(
    ({ PageTools }) => <PageTools hasSections={hasSections} early={early} />,
    // The next key asks again.
    () => {},
  );
  const use = useEffectEvent((event: Event | null) => {
    if (sheet !== null || !isUse(event)) return;
    if (event !== null) early.current = [...early.current, event];
    open();
  });
  useEffect(() => {
    use(null);
    document.addEventListener('keydown', use);
    document.addEventListener('selectionchange', use);
    document.addEventListener(PASSAGES, use);
    return () => {
      document.removeEventListener('keydown', use);
      document.removeEventListener('selectionchange', use);
      document.removeEventListener(PASSAGES, use);
    };
  }, []);
  return sheet;
}
