import { useRef } from 'react';
import { useLibraryState } from '../library/use-library.ts';
import { ListSection } from '../lists/list-section.tsx';
import { savedStrings } from '../text/saved-strings.ts';
import { unfinishedStories } from './unfinished.ts';
import { UnfinishedItem } from './unfinished-item.tsx';
import { useUnseen } from './use-unseen.ts';

/** All of them stand on the page of what is saved. */
const MAX_STORIES = 4;

/** Renders the stories in which reading stopped on the way, once their place is below the window. */
export function ContinueRow() {
  const place = useRef<HTMLDivElement>(null);
  const { library } = useLibraryState();
  const stories = unfinishedStories(library).slice(0, MAX_STORIES);
  const isUnseen = useUnseen(place, stories.length > 0);
  return (
    <div ref={place}>
      {isUnseen && stories.length > 0 ? (
        <ListSection title={savedStrings.continueReading}>
          {stories.map((story) => (
            <li key={story.path}>
              <UnfinishedItem story={story} />
            </li>
          ))}
        </ListSection>
      ) : null}
    </div>
  );
}
