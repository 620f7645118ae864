import { useContext, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { addToEntryState, entryState } from '../navigation/history-entry.ts';
import { FromListContext, NavigationContext, stateFrom } from '../navigation/navigation-context.ts';
import { isOnScreen } from '../scrolling/element-position.ts';
import { focusOn } from '../scrolling/focus.ts';
import { counted } from '../text/phrase.ts';
import { searchPlurals, searchStrings } from '../text/search-strings.ts';
import classes from './found-bar.module.css';

interface FoundBarProps {
  /** The path of the story. */
  readonly path: string;
}

/** The marked words of the story, in the order of the page. */
const marks = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('article mark'),
];

/** What a mark stands in, and the same of the whole story. */
const BLOCKS = 'p, li, h1, h2';
const READ = `article :is(${BLOCKS})`;

const never = (): (() => void) => () => {};

function scrollTo(mark: HTMLElement): void {
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Brings a reader who has just come to the first word; not one who comes back, or to a section. */
function scrollToFirst([first]: readonly HTMLElement[]): void {
  const isNew = !('found' in entryState()) && window.location.hash === '';
  if (first === undefined || !isNew) return;
  addToEntryState({ found: true });
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) scrollTo(first);
}

/** Says how often the words that were looked for stand in the story, leads from one to the next, and takes the marks away. */
export function FoundBar({ path }: FoundBarProps) {
  const navigation = useContext(NavigationContext);
  const list = useContext(FromListContext);
  // The marks come to the page with the bar: they are counted again once both are there.
  const count = useSyncExternalStore(never, () => marks().length);
  const [current, setCurrent] = useState(0);

  useLayoutEffect(() => scrollToFirst(marks()), []);

  function go(step: number): void {
    const next = (current + step + count) % count;
    setCurrent(next);
    const mark = marks()[next];
    if (mark !== undefined) scrollTo(mark);
  }

  function remove(): void {
    // The button goes: the focus stays where the reader is.
    const place = marks()[current]?.closest<HTMLElement>(BLOCKS);
    const seen = [...(place ? [place] : []), ...document.querySelectorAll<HTMLElement>(READ)];
    const kept = seen.find(isOnScreen) ?? place;
    if (kept) focusOn(kept);
    void navigation?.navigate(path, { replace: true, state: stateFrom(list) });
  }

  return count === 0 ? null : (
    <aside className={classes.bar} aria-label={searchStrings.foundWords}>
      <p>{counted(searchPlurals.found, count)}</p>
      <button type="button" onClick={remove}>
        {searchStrings.removeMarks}
      </button>
      {count === 1 ? null : (
        <>
          <button type="button" onClick={() => go(-1)}>
            {searchStrings.previousFound}
          </button>
          <button type="button" onClick={() => go(1)}>
            {searchStrings.nextFound}
          </button>
        </>
      )}
    </aside>
  );
}
