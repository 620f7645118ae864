import type { PageSection } from '../../edition/body/story-sections.ts';
import { strings } from '../text/strings.ts';
import { ContentsList } from '../sections/contents-list.tsx';
import { RemainingTime } from '../sections/remaining-time.tsx';
import { Sheet } from '../sheets/sheet.tsx';
import { StoryDock } from './story-dock.tsx';

interface StoryToolsProps {
  readonly sections: readonly PageSection[];
  readonly current: string;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly minutes: number;
  /** Whether the contents lie over the story. */
  readonly areContentsOpen: boolean;
  readonly onContents: (areOpen: boolean) => void;
  readonly onShare: () => void;
}

/** Renders the tools that need scripts: the dock and the sheets. */
export function StoryTools(props: StoryToolsProps) {
  const { sections, current, lang, minutes, areContentsOpen, onContents, onShare } = props;
  const ids = sections.map(({ id }) => id);
  return (
    <>
      <StoryDock
        ids={ids}
        current={current}
        contentsOpen={areContentsOpen}
        onContents={() => onContents(true)}
        onShare={onShare}
      />
      {areContentsOpen ? (
        <Sheet title={strings.contents} onClose={() => onContents(false)}>
          <ContentsList
            sections={sections}
            current={current}
            lang={lang}
            onChoose={() => onContents(false)}
          />
          <RemainingTime minutes={minutes} />
        </Sheet>
      ) : null}
    </>
  );
}
