import type { ReactNode } from 'react';
import type { PageSection } from '../../edition/body/story-sections.ts';
import { ContentsList } from '../sections/contents-list.tsx';
import { RemainingTime } from '../sections/remaining-time.tsx';
import { useLateSheet } from '../sheets/use-late-sheet.ts';
import { strings } from '../text/strings.ts';
import { StoryDock } from './story-dock.tsx';

interface StoryToolsProps {
  readonly sections: readonly PageSection[];
  readonly current: string;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly minutes: number;
  /** The buttons of what a reader may do with the story. */
  readonly actions: ReactNode;
}

/** Opens the contents that stand in the page, where their sheet does not come. */
function openInline(): void {
  const details = document.querySelector<HTMLDetailsElement>('article details');
  if (details === null) return;
  details.open = true;
  details.scrollIntoView();
}

/** Renders the tools that need scripts: the dock, and the sheet of the contents. */
export function StoryTools({ sections, current, lang, minutes, actions }: StoryToolsProps) {
  const ids = sections.map(({ id }) => id);
  const { open, sheet } = useLateSheet(
    ({ Sheet }, close) => (
      <Sheet title={strings.contents} onClose={close}>
        <ContentsList sections={sections} current={current} lang={lang} onChoose={close} />
        <RemainingTime minutes={minutes} />
      </Sheet>
    ),
    openInline,
  );
  return (
    <>
      <StoryDock
        ids={ids}
        current={current}
        contentsOpen={sheet !== null}
        onContents={open}
        actions={actions}
      />
      {sheet}
    </>
  );
}
