import { useState } from 'react';
import { EMPTY_LIBRARY, type StoryHighlight } from '../library/library.ts';
import { highlightKey, merged, withoutHighlight } from '../library/library-changes.ts';
import { useLibrary } from '../library/use-library.ts';
import { ListSection } from '../lists/list-section.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { savedStrings } from '../text/saved-strings.ts';
import { textDirection } from '../text/text-direction.ts';
import { highlightId } from './highlight-id.ts';
import classes from './highlight-list.module.css';

/** So much of a passage stands in the list, in letters. */
const MAX_SHOWN = 300;

const shortened = (words: string): string =>
  words.length <= MAX_SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', MAX_SHOWN))}…`;

/** Returns of the passages, the newest of which come first, the newest of each story: it names the story as it is now. */
function newestOfEach(highlights: readonly StoryHighlight[]): readonly StoryHighlight[] {
  const newest = new Map<string, StoryHighlight>();
  for (const highlight of highlights)
    if (!newest.has(highlight.path)) newest.set(highlight.path, highlight);
  return [...newest.values()];
}

interface HighlightItemProps {
  readonly highlight: StoryHighlight;
  /** False where it was removed while the page is open. */
  readonly isThere: boolean;
  readonly onToggle: () => void;
}

/** Renders a passage, which opens its story there, and the note to it. */
function HighlightItem({ highlight, isThere, onToggle }: HighlightItemProps) {
  const { path, exact, note, lang, isGone = false } = highlight;
  const words = shortened(exact);
  const label = isThere ? savedStrings.remove : savedStrings.undo;
  return (
    <li>
      <blockquote
        lang={lang}
        dir={textDirection(exact)}
        className={isThere ? undefined : classes.removed}
      >
        {isGone ? (
          isolate(words)
        ) : (
          <PageLink to={`${path}#${highlightId(highlight)}`}>{isolate(words)}</PageLink>
        )}
      </blockquote>
      {note === '' ? null : (
        <p className={classes.note} dir="auto">
          {note}
        </p>
      )}
      {isGone ? <p className="meta">{savedStrings.passageGone}</p> : null}
      <button type="button" className="go" aria-label={`${label}: ${words}`} onClick={onToggle}>
        {label}
      </button>
    </li>
  );
}

interface HighlightListProps {
  readonly highlights: readonly StoryHighlight[];
}

/** Renders the highlighted passages below their stories. One that is removed keeps its place, so that it can come back. */
export function HighlightList({ highlights }: HighlightListProps) {
  const library = useLibrary();
  const [removed, setRemoved] = useState<readonly StoryHighlight[]>([]);
  const kept = { ...EMPTY_LIBRARY, highlights };
  const all = merged(kept, { ...EMPTY_LIBRARY, highlights: removed }).highlights;
  const there = new Set(highlights.map(highlightKey));
  if (all.length === 0) return null;

  function toggle(highlight: StoryHighlight): void {
    const isThere = there.has(highlightKey(highlight));
    if (isThere) setRemoved([...removed, highlight]);
    void library.change((now) =>
      isThere
        ? withoutHighlight(now, highlight)
        : merged(now, { ...EMPTY_LIBRARY, highlights: [highlight] }),
    );
  }

  return (
    <ListSection title={savedStrings.highlights}>
      {newestOfEach(all).map(({ path, headline, lang }) => (
        <li key={path}>
          <h3 lang={lang} dir={textDirection(headline)}>
            <PageLink to={path}>{isolate(headline)}</PageLink>
          </h3>
          <ul className={classes.passages}>
            {all
              .filter((highlight) => highlight.path === path)
              .map((highlight) => (
                <HighlightItem
                  key={highlightKey(highlight)}
                  highlight={highlight}
                  isThere={there.has(highlightKey(highlight))}
                  onToggle={() => toggle(highlight)}
                />
              ))}
          </ul>
        </li>
      ))}
    </ListSection>
  );
}
