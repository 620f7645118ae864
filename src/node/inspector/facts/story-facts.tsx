import type { ReactNode } from 'react';
import type { Story } from '../../../story/story.ts';
import type { Words } from '../words/english.ts';
import { useWords } from '../words/words-context.ts';
import { SeedText } from '../page/seed-text.tsx';
import { Outline } from './outline.tsx';
import { RoleLegend } from './role-legend.tsx';

type Text = string | null | undefined;
type Fact = readonly [name: string, values: readonly ReactNode[]];

/** Texts that the seed does not say in its own language: dates, addresses. */
const plainTexts = (...all: readonly Text[]): readonly ReactNode[] =>
  all.flatMap((text, at) => (text ? <bdi key={at}>{text}</bdi> : []));

/** What only front matter can say. */
function frontMatterFacts({ frontMatter }: Story, { facts, yes }: Words): readonly Fact[] {
  if (frontMatter === undefined) return [];
  const { date, updated, source, url, image, alt, draft, slug, aliases } = frontMatter;
  return [
    [facts.published, plainTexts(date)],
    [facts.updated, plainTexts(updated)],
    [facts.origin, plainTexts(source, url)],
    [facts.picture, plainTexts(image, alt)],
    [facts.address, plainTexts(slug, ...aliases)],
    [facts.draft, plainTexts(draft ? yes : null)],
  ];
}

function factsOf(story: Story, words: Words): readonly Fact[] {
  const { facts } = words;
  const texts = (all: readonly Text[]): readonly ReactNode[] =>
    all.flatMap((text, at) => (text ? <SeedText key={at} text={text} lang={story.lang} /> : []));
  return [
    [facts.headline, texts([story.headline])],
    [facts.title, texts([story.title === story.headline ? null : story.title])],
    [facts.kicker, texts([story.kicker])],
    [facts.standfirst, texts([story.standfirst])],
    [facts.byline, texts([story.byline])],
    [facts.place, texts([story.dateline?.place])],
    [facts.source, texts([story.dateline?.source])],
    [facts.photo, texts(story.photos.map(({ caption }) => caption))],
    [facts.credit, texts(story.photos.map(({ credit }) => credit))],
    [facts.dates, plainTexts(...story.dates.map(({ iso }) => iso))],
    ...frontMatterFacts(story, words),
    [facts.related, texts(story.related)],
    [facts.tags, texts(story.tags)],
    [facts.furniture, texts(story.furniture)],
    [facts.desk, texts([story.desk])],
    [facts.language, plainTexts(story.lang)],
  ];
}

interface StoryFactsProps {
  readonly story: Story;
  /** Address of a line on the page. */
  readonly addressOf: (line: number) => string;
}

/** What the parser made of a seed: its facts, its sections, and the roles in it with their colours. */
export function StoryFacts({ story, addressOf }: StoryFactsProps) {
  const words = useWords();
  return (
    <aside aria-labelledby="story-facts">
      <h2 id="story-facts">{words.storyFacts}</h2>
      <dl className="facts-list">
        {factsOf(story, words)
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
}
