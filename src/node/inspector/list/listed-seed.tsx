import type { Story } from '../../../story/story.ts';
import { englishCount } from '../../english-count.ts';
import { seedAddress } from '../page/paths.ts';
import { visibleName } from '../page/visible-name.ts';
import type { SeedEntry } from './seed-entry.ts';
import { SeedSummary } from './seed-summary.tsx';

function factsOf({ lines, sections, related }: Story): string {
  const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0);
  return [
    englishCount(lines.length, 'line'),
    englishCount(sections.length, 'section'),
    englishCount(blocks, 'block'),
    ...(related.length > 0 ? [`${related.length} related`] : []),
  ].join(' · ');
}

interface ListedSeedProps {
  readonly entry: SeedEntry;
  readonly base: string;
}

/** A seed of the list: what is said of it, and links to its lines and to its story. */
export function ListedSeed({ entry: { id, reading, storyAddress }, base }: ListedSeedProps) {
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
        {reading.kind === 'story' && <p className="facts">{factsOf(reading.story)}</p>}
        {storyAddress !== null && (
          <a className="story-link" href={storyAddress}>
            Story page<span className="unseen">{` of ${name}`}</span>
          </a>
        )}
      </div>
    </li>
  );
}
