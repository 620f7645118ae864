import type { Story } from '../../../story/story.ts';
import type { Words } from '../words/english.ts';
import { useWords } from '../words/words-context.ts';
import { seedAddress } from '../page/paths.ts';
import { visibleName } from '../page/visible-name.ts';
import type { SeedEntry } from './seed-entry.ts';
import { SeedSummary } from './seed-summary.tsx';

function factsOf({ lines, sections, related }: Story, { count }: Words): string {
  const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0);
  return [
    count.line(lines.length),
    count.section(sections.length),
    count.block(blocks),
    ...(related.length > 0 ? [count.related(related.length)] : []),
  ].join(' · ');
}

interface ListedSeedProps {
  readonly entry: SeedEntry;
  readonly base: string;
}

/** A seed of the list: what is said of it, and links to its lines and to its story. */
export function ListedSeed({ entry: { id, reading, storyAddress }, base }: ListedSeedProps) {
  const words = useWords();
  const name = visibleName(id);
  return (
    <li className="seed">
      <div className="summary">
        <SeedSummary reading={reading} />
      </div>
      <div className="about">
        <a className="id" href={seedAddress(base, id)}>
          <bdi>{name}</bdi>
        </a>
        {reading.kind === 'story' && <p className="facts">{factsOf(reading.story, words)}</p>}
        {storyAddress !== null && (
          <a className="story-link" href={storyAddress}>
            {words.storyPage}
            <span className="unseen">{words.storyPageOf(name)}</span>
          </a>
        )}
      </div>
    </li>
  );
}
