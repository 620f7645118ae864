import { speaksOfRelativeDays } from '../../arabic/relative-date.ts';
import { cardOf, cardsAt, headOf } from '../card.ts';
import type { Story } from '../../story/story.ts';
import type { Edition, EditionStory } from '../edition.ts';
import { fitOf } from '../fit.ts';
import type { Card, Masthead, StoryPage } from '../page.ts';
import { storySections } from './story-sections.ts';

/** How many further stories the foot of a page offers. */
const mostOthers = 3;

/** How many stories that name this one are listed. */
const mostNamers = 12;

/** The stories nearest in the order of the edition, other than those the page leads to already. */
function othersNear(
  { stories }: Edition,
  number: number,
  shown: ReadonlySet<string>,
): readonly Card[] {
  const reach = mostOthers + shown.size + 1;
  const near = Array.from({ length: reach }, (_, step) => [number + step + 1, number - step - 1]);
  return near
    .flat()
    .flatMap((at) => stories[at] ?? [])
    .filter(({ path }) => !shown.has(path))
    .slice(0, mostOthers)
    .map(cardOf);
}

function originOf({ frontMatter }: Story): StoryPage['origin'] {
  const url = frontMatter?.url ?? null;
  const label = frontMatter?.source ?? (url === null ? null : new URL(url).hostname);
  return label === null ? null : { label, url };
}

function saysToday({ story, date }: EditionStory): boolean {
  return (
    date === null &&
    story.sections.some(({ blocks }) => blocks.some(({ text }) => speaksOfRelativeDays(text)))
  );
}

/** The page of one story, with its ways on. */
export function storyPage(
  edition: Edition,
  number: number,
  entry: EditionStory,
  masthead: Masthead,
): StoryPage {
  const { story, path, related, photo } = entry;
  const namedBy = cardsAt(edition, entry.namedBy.slice(0, mostNamers));
  const newer = edition.stories[number - 1];
  const older = edition.stories[number + 1];
  const shown = new Set([path, newer?.path, older?.path].flatMap((at) => at ?? []));
  for (const link of [...related, ...namedBy]) shown.add(link.path);
  return {
    kind: 'story',
    path,
    masthead,
    lang: story.lang,
    headline: story.headline,
    fit: fitOf(story.headline),
    kicker: story.kicker,
    standfirst: story.standfirst,
    byline: story.byline,
    dateline: story.dateline,
    desk: entry.desk,
    ...(photo === null ? {} : { photo }),
    photos: story.photos.slice(photo === null ? 0 : 1),
    date: entry.date,
    updated: story.frontMatter?.updated?.slice(0, 10) ?? null,
    origin: originOf(story),
    minutes: entry.minutes,
    relativeDates: saysToday(entry),
    sections: storySections(story),
    tags: story.tags,
    related,
    namedBy,
    previous: newer === undefined ? null : headOf(newer),
    next: older === undefined ? null : headOf(older),
    others: othersNear(edition, number, shown),
  };
}
