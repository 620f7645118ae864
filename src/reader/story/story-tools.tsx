import type { PageSection } from '../../edition/body/story-sections.ts';
import { strings } from '../text/strings.ts';
import { ContentsList } from '../sections/contents-list.tsx';
import { RemainingTime } from '../sections/remaining-time.tsx';
import { SectionKeys } from '../sections/section-keys.tsx';
import { Sheet } from '../page-layout/sheet.tsx';
import { ShortcutsSheet } from '../sections/shortcuts-sheet.tsx';
import { StoryDock } from './story-dock.tsx';

/** Which sheet lies over the story. */
export type OpenSheet = 'contents' | 'shortcuts' | null;

interface StoryToolsProps {
  readonly sections: readonly PageSection[];
  readonly current: string;
  /** Language of the story where it is not Arabic. */
  readonly lang: string | undefined;
  readonly minutes: number;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** Renders the tools that need scripts: the dock, the sheets, the keys. */
export function StoryTools(props: StoryToolsProps) {
  const { sections, current, lang, minutes, open, onOpen } = props;
  const ids = sections.map(({ id }) => id);
  return (
    <>
      {ids.length === 0 ? null : (
        <SectionKeys ids={ids} current={current} onHelp={() => onOpen('shortcuts')} />
      )}
      <StoryDock
        ids={ids}
        current={current}
        contentsOpen={open === 'contents'}
        onContents={() => onOpen('contents')}
      />
      {open === 'contents' ? (
        <Sheet title={strings.contents} onClose={() => onOpen(null)}>
          <ContentsList
            sections={sections}
            current={current}
            lang={lang}
            onChoose={() => onOpen(null)}
          />
          <RemainingTime minutes={minutes} />
        </Sheet>
      ) : null}
      {open === 'shortcuts' ? <ShortcutsSheet onClose={() => onOpen(null)} /> : null}
    </>
  );
}
