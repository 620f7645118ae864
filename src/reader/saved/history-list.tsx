import { useState } from 'react';
import { EMPTY_LIBRARY, type OpenedStory } from '../library/library.ts';
import { merged, withoutHistory } from '../library/library-changes.ts';
import { useLibrary } from '../library/use-library.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { savedStrings } from '../text/saved-strings.ts';
import classes from './saved-list.module.css';

interface HistoryListProps {
  readonly stories: readonly OpenedStory[];
}

/** Renders the stories that were opened, folded, and the button that forgets them; it can be taken back. */
export function HistoryList({ stories }: HistoryListProps) {
  const library = useLibrary();
  const [cleared, setCleared] = useState<readonly OpenedStory[]>([]);
  const isCleared = stories.length === 0;
  if (isCleared && cleared.length === 0) return null;

  function clear(): void {
    setCleared(stories);
    void library.change(withoutHistory);
  }

  function bringBack(): void {
    setCleared([]);
    void library.change((all) => merged(all, { ...EMPTY_LIBRARY, opened: cleared }));
  }

  return (
    <section className="section">
      <h2>{savedStrings.history}</h2>
      <output className="soft">
        {isCleared ? savedStrings.historyCleared : savedStrings.historyNote}
      </output>
      <button type="button" className="go" onClick={isCleared ? bringBack : clear}>
        {isCleared ? savedStrings.undo : savedStrings.clearHistory}
      </button>
      {isCleared ? null : (
        <ul className={`soft ${classes.opened}`}>
          {stories.map(({ path, headline, lang }) => (
            <li key={path}>
              <PageLink to={path}>{isolate(headline, lang)}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
