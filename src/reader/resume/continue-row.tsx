import { useRef } from 'react';
import { useLibraryState } from '../library/use-library.ts';
import { unfinishedStories } from './unfinished.ts';
import { UnfinishedList } from './unfinished-list.tsx';
import { useUnseen } from './use-unseen.ts';

/** All of them stand on the page of what is saved. */
const MAX_STORIES = 4;

/** Renders the stories in which reading stopped on the way, once their place is below the window. */
export function ContinueRow() {
  const place = useRef<HTMLDivElement>(null);
  const { library } = useLibraryState();
  const stories = unfinishedStories(library).slice(0, MAX_STORIES);
  const isUnseen = useUnseen(place, stories.length > 0);
  return <div ref={place}>{isUnseen ? <UnfinishedList stories={stories} /> : null}</div>;
}
