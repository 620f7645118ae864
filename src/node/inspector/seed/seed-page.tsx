import { seedProblems } from '../../../story/seed-problems.ts';
import type { Explanation } from '../../../story/explain-seed.ts';
import type { SeedReading } from '../../../story/story.ts';
import { EditOutcome } from '../edit/edit-outcome.tsx';
import type { Editing } from '../edit/editing.ts';
import { PageLayout } from '../page/page-layout.tsx';
import { visibleName } from '../page/visible-name.ts';
import { RivalForm } from './rival-form.tsx';
import type { ShownSeed } from './seed-addresses.ts';
import { StoryView } from './story-view.tsx';
import { UnreadSeed } from './unread-seed.tsx';

interface SeedPageProps {
  readonly shown: ShownSeed;
  readonly reading: SeedReading;
  /** Null where the seed is so long that it is explained only when asked. */
  readonly explanation: Explanation | null;
  /** The text of the file, as far as its bytes are text: to show where a problem is. */
  readonly text: string;
  /** Address of its story for a browser, or null when the edition has none of it. */
  readonly storyAddress: string | null;
  /** Null where the page cannot write. */
  readonly editing: Editing | null;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

/** The page of one seed: its lines, what each was taken for and why, and the story's facts. */
export function SeedPage(props: SeedPageProps) {
  const { shown, reading, explanation, text, storyAddress, editing, base } = props;
  const name = visibleName(shown.id);
  return (
    <PageLayout
      base={base}
      sheet="seed/seed-page.css"
      title={name}
      tools={
        reading.kind === 'story' && <RivalForm id={shown.id} rival={shown.rival} base={base} />
      }
      notice={reading.kind === 'story' && editing && <EditOutcome editing={editing} />}
    >
      <h1>
        <bdi>{name}.txt</bdi>
      </h1>
      {reading.kind === 'story' ? (
        <StoryView {...{ story: reading.story, explanation, storyAddress, shown, editing, base }} />
      ) : (
        <UnreadSeed problems={seedProblems(reading)} text={text} />
      )}
    </PageLayout>
  );
}
