import type { ReactNode } from 'react';
import type { Story } from '../../../story/story.ts';
import { SeedText } from '../page/seed-text.tsx';
import { Outline } from './outline.tsx';
import { RoleLegend } from './role-legend.tsx';

type Text = string | null | undefined;
type Fact = readonly [name: string, values: readonly ReactNode[]];

/** Texts that the seed does not say in its own language: dates, addresses. */
const plainTexts = (...all: readonly Text[]): readonly ReactNode[] =>
  all.flatMap((text, at) => (text ? <bdi key={at}>{text}</bdi> : []));

/** What only front matter can say. */
function frontMatterFacts({ frontMatter }: Story): readonly Fact[] {
  if (frontMatter === undefined) return [];
  const { date, updated, source, url, image, alt, draft, slug, aliases } = frontMatter;
  return [
    ['Published', plainTexts(date)],
    ['Updated', plainTexts(updated)],
    ['First stood at', plainTexts(source, url)],
    ['Picture', plainTexts(image, alt)],
    ['Address', plainTexts(slug, ...aliases)],
    ['Draft', plainTexts(draft ? 'yes' : null)],
  ];
}

function factsOf(story: Story): readonly Fact[] {
  const texts = (all: readonly Text[]): readonly ReactNode[] =>
    all.flatMap((text, at) => (text ? <SeedText key={at} text={text} lang={story.lang} /> : []));
  return [
    ['Headline', texts([story.headline])],
    ['Page title', texts([story.title === story.headline ? null : story.title])],
    ['Kicker', texts([story.kicker])],
    ['Standfirst', texts([story.standfirst])],
    ['Byline', texts([story.byline])],
    ['Place', texts([story.dateline?.place])],
    ['Source', texts([story.dateline?.source])],
    ['Photo', texts(story.photos.map(({ caption }) => caption))],
    ['Photo credit', texts(story.photos.map(({ credit }) => credit))],
    ['Dates', plainTexts(...story.dates.map(({ iso }) => iso))],
    ...frontMatterFacts(story),
    ['Related', texts(story.related)],
    ['Tags', texts(story.tags)],
    ['Furniture', texts(story.furniture)],
    ['Desk', texts([story.desk])],
    ['Language', plainTexts(story.lang)],
  ];
}

interface StoryFactsProps {
  readonly story: Story;
  /** Address of a line on the page. */
  readonly addressOf: (line: number) => string;
}

/** What the parser made of a seed: its facts, its sections, and the roles in it with their colours. */
export const StoryFacts = ({ story, addressOf }: StoryFactsProps) => (
  <aside aria-labelledby="story-facts">
    <h2 id="story-facts">Story facts</h2>
    <dl className="facts-list">
      {factsOf(story)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value, at) => (
              <dd key={at}>{value}</dd>
            ))}
          </div>
        ))}
    </dl>
    <Outline story={story} addressOf={addressOf} />
    <RoleLegend story={story} />
  </aside>
);
