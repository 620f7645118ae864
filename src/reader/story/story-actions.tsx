import type { StoryPage } from '../../edition/pages/story-page.ts';
import { SaveButton } from '../saved/save-button.tsx';
import { strings } from '../text/strings.ts';

interface StoryActionsProps {
  readonly page: StoryPage;
  readonly onShare: () => void;
}

/** Renders what a reader may do with a story. */
export function StoryActions({ page, onShare }: StoryActionsProps) {
  return (
    <>
      <button type="button" onClick={onShare}>
        {strings.share}
      </button>
      <SaveButton story={page} />
    </>
  );
}
