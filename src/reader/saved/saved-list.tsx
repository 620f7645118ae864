import { useState } from 'react';
import { EMPTY_LIBRARY, type SavedStory } from '../library/library.ts';
import { isSaved, merged, withoutSaved } from '../library/library-changes.ts';
import { useLibrary } from '../library/use-library.ts';
import { ListSection } from '../lists/list-section.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { formatDate } from '../text/dates.ts';
import { isolate } from '../text/isolate.tsx';
import { fill } from '../text/phrase.ts';
import { savedStrings } from '../text/saved-strings.ts';
import { textDirection } from '../text/text-direction.ts';
import { localDay } from './local-day.ts';
import classes from './saved-list.module.css';

interface SavedListProps {
  readonly stories: readonly SavedStory[];
}

/** Renders the saved stories. One that is removed keeps its place as long as the page is open, so that it can come back. */
export function SavedList({ stories }: SavedListProps) {
  const library = useLibrary();
  const [removed, setRemoved] = useState<readonly SavedStory[]>([]);
  const { saved } = merged(
    { ...EMPTY_LIBRARY, saved: stories },
    { ...EMPTY_LIBRARY, saved: removed },
  );
  if (saved.length === 0) return null;

  function remove(story: SavedStory): void {
    setRemoved([...removed, story]);
    void library.change((all) => withoutSaved(all, story.path));
  }

  function bringBack(story: SavedStory): void {
    setRemoved(removed.filter(({ path }) => path !== story.path));
    void library.change((all) => merged(all, { ...EMPTY_LIBRARY, saved: [story] }));
  }

  return (
    <ListSection title={savedStrings.stories}>
      {saved.map((story) => {
        const isThere = isSaved({ ...EMPTY_LIBRARY, saved: stories }, story.path);
        const label = isThere ? savedStrings.remove : savedStrings.undo;
        return (
          <li key={story.path} className={isThere ? undefined : classes.removed}>
            <h3 lang={story.lang} dir={textDirection(story.headline, story.lang)}>
              <PageLink to={story.path}>{isolate(story.headline)}</PageLink>
            </h3>
            <p className="meta">
              <output>
                {isThere
                  ? fill(savedStrings.savedOn, { date: formatDate(localDay(story.savedAt)) })
                  : savedStrings.removed}
              </output>
            </p>
            <button
              type="button"
              className="go"
              aria-label={`${label}: ${story.headline}`}
              onClick={() => (isThere ? remove(story) : bringBack(story))}
            >
              {label}
            </button>
          </li>
        );
      })}
    </ListSection>
  );
}
