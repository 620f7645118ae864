import type { Role, Story } from '../../story/story.ts';
import { seedText } from './seed-text.ts';
import { counted } from './counted.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { roleMark } from './seed-line.ts';
import { roleWords } from './role-names.ts';

type Fact = readonly [name: string, values: readonly Markup[]];

const plainTexts = (...all: readonly (string | null)[]): readonly Markup[] =>
  all.flatMap((text) => (text === null ? [] : markup`<bdi>${text}</bdi>`));

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
  const texts = (all: readonly (string | null | undefined)[]): readonly Markup[] =>
    all.flatMap((text) => (text ? seedText(text, story.lang) : []));
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
    ['Dates', story.dates.map(({ iso }) => markup`<span>${iso}</span>`)],
    ...frontMatterFacts(story),
    ['Related', texts(story.related)],
    ['Tags', texts(story.tags)],
    ['Furniture', texts(story.furniture)],
    ['Desk', texts([story.desk])],
    ['Language', [markup`<span>${story.lang}</span>`]],
  ];
}

const fact = ([name, values]: Fact): Markup =>
  values.length === 0
    ? nothing
    : markup`<dt>${name}</dt>${values.map((value) => markup`<dd>${value}</dd>`)}`;

function outline({ sections, lang }: Story, addressOf: (line: number) => string): Markup {
  const items = sections.map(({ subhead, blocks }) => {
    const name = subhead === null ? markup`Opening` : seedText(subhead, lang);
    const first = blocks[0]?.line;
    const where =
      first === undefined
        ? nothing
        : markup`, <a href="${addressOf(first)}">from line ${first}</a>`;
    return markup`<li>${name}<span class="facts">${counted(blocks.length, 'block')}${where}</span></li>`;
  });
  return markup`<h3>Sections</h3><ol class="outline">${items}</ol>`;
}

function legend({ lines }: Story): Markup {
  const counts = new Map<Role, number>();
  for (const { role } of lines.flatMap(({ parts }) => parts))
    counts.set(role, (counts.get(role) ?? 0) + 1);
  const items = [...counts].map(
    ([role, count]) =>
      markup`<dt>${roleMark(role)} <span>${count}</span></dt><dd>${roleWords[role].meaning}</dd>`,
  );
  return markup`<h3>Roles</h3><dl class="legend">${items}</dl>`;
}

/**
 * What was understood of a seed: its facts, its sections, and the roles in it with their colours.
 *
 * @param addressOf gives the address of a line on the page.
 */
export function understood(story: Story, addressOf: (line: number) => string): Markup {
  return markup`<aside aria-labelledby="understood"><h2 id="understood">What was understood</h2>
<dl class="facts-list">${factsOf(story).map(fact)}</dl>
${outline(story, addressOf)}
${legend(story)}</aside>`;
}
