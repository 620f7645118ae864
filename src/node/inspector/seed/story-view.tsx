import type { Explanation } from '../../../story/explain-seed.ts';
import type { Story } from '../../../story/story.ts';
import { EditForm } from '../edit/edit-form.tsx';
import { RangeForm } from '../edit/range-form.tsx';
import type { Editing } from '../edit/editing.ts';
import { useWords } from '../words/words-context.ts';
import { pieceOf } from '../page/list-piece.ts';
import { Pagination } from '../page/pagination.tsx';
import { Concerns } from './concerns.tsx';
import { lineViews } from './line-view.ts';
import { LINES_PER_PAGE, seedAddresses, type ShownSeed } from './seed-addresses.ts';
import { SeedLine } from './seed-line.tsx';
import { StoryFacts } from '../facts/story-facts.tsx';

interface StoryViewProps {
  readonly story: Story;
  /** Null where the seed is so long that it is explained only when asked. */
  readonly explanation: Explanation | null;
  readonly storyAddress: string | null;
  readonly shown: ShownSeed;
  /** Null where the page cannot write. */
  readonly editing: Editing | null;
  readonly base: string;
}

/** A seed that gave a story: its lines in order, and the story's facts. */
export function StoryView(props: StoryViewProps) {
  const { story, explanation, storyAddress, shown, editing, base } = props;
  const words = useWords();
  const lines = lineViews(story, explanation ?? { id: story.id, lines: [] });
  const piece = pieceOf(lines, LINES_PER_PAGE, shown.page);
  const addresses = seedAddresses({ ...shown, page: piece.page }, base, lines);
  const counts = [words.count.line(story.lines.length), words.count.warning(story.warnings.length)];
  return (
    <>
      <p className="lead">
        {`${counts.join(' · ')} `}
        {storyAddress !== null && <a href={storyAddress}>{words.storyPage}</a>}{' '}
        <a href="#story-facts">{words.storyFacts}</a>{' '}
        {explanation === null && <a href={addresses.explained}>{words.explainLong}</a>}
      </p>
      <Concerns story={story} lines={lines} addressOf={addresses.ofLine} />
      <div className="sides">
        <section aria-labelledby="lines">
          <h2 id="lines">{words.linesAndRoles}</h2>
          {editing !== null && <p className="help">{words.chooseLines}</p>}
          <EditForm editing={editing}>
            <ol className="lines">
              {piece.items.map((view) => (
                <SeedLine
                  key={view.source.line}
                  view={view}
                  lang={story.lang}
                  canWrite={editing !== null}
                />
              ))}
            </ol>
          </EditForm>
          {editing !== null && <RangeForm editing={editing} />}
          <Pagination page={piece.page} pages={piece.pages} addressOf={addresses.ofPage} />
        </section>
        <StoryFacts story={story} addressOf={addresses.ofLine} />
      </div>
    </>
  );
}
