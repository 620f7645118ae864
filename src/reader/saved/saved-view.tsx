import { useLibraryState } from '../library/use-library.ts';
import { UnfinishedList } from '../resume/unfinished-list.tsx';
import { unfinishedStories } from '../resume/unfinished.ts';
import { savedStrings } from '../text/saved-strings.ts';
import { HighlightList } from './highlight-list.tsx';
import { HistoryList } from './history-list.tsx';
import { SavedList } from './saved-list.tsx';
import { troubleText } from './save-story.ts';
import { Transfer } from './transfer.tsx';

/** Renders all that the device keeps for its reader; nothing until it is read. */
export function SavedView() {
  const { isRead, library, trouble } = useLibraryState();
  if (!isRead) return null;
  const unfinished = unfinishedStories(library);
  const isEmpty = library.saved.length + library.highlights.length === 0 && unfinished.length === 0;
  return (
    <>
      {trouble === null ? null : <p role="alert">{troubleText(trouble)}</p>}
      {isEmpty ? (
        <div>
          <h2>{savedStrings.emptyTitle}</h2>
          <p>{savedStrings.emptyText}</p>
        </div>
      ) : null}
      <p className="soft">{savedStrings.note}</p>
      <UnfinishedList stories={unfinished} />
      <SavedList stories={library.saved} />
      <HighlightList highlights={library.highlights} />
      <HistoryList stories={library.opened} />
      <Transfer />
    </>
  );
}
