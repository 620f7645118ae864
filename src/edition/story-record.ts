import { readingMinutes } from '../arabic/counting/reading-time.ts';
import type { PhotoFocus, PhotoNote, Story } from '../story/story.ts';
import { fitOf, type Fit } from './summaries/headline-fit.ts';
import { headlineLinesOf, type HeadlineLines } from './summaries/headline-lines.ts';
import { foldHeadline } from './linking/headline-index.ts';
import { ownSlug } from './addresses/headline-path.ts';
import { namedAliases, namedSlug } from './addresses/named-address.ts';
import { findPlaces } from './places/find-places.ts';
import { storyTexts } from './places/story-texts.ts';
import { topicOf, type StoryTopic } from './related/story-topic.ts';
import { publicationDate } from './summaries/publication-date.ts';
import { headlineKey } from './similarity/headline-key.ts';
import { sectionNames } from './similarity/section-names.ts';
import { namedPictures, shownPicture, type NamedPicture } from './summaries/picture.ts';
import { statedSource } from './summaries/source-name.ts';
import { summaryOf } from './summaries/summary.ts';
import type { Unpublished } from './summaries/unpublished.ts';
import { innerLinks, type InnerLink } from './linking/inner-links.ts';
import { nameHeadline, type NamingStory } from './linking/named-headline.ts';

/**
 * What an edition needs to know of a story to place it, link it and list it: all but its body. It
 * is a fifth of the story, so that an edition of thousands can be held, kept between builds and
 * handed from one thread to another.
 */
export interface StoryRecord extends NamingStory {
  /** Folder of the seed, or null at the top level. */
  readonly desk: string | null;
  /** Day of publication as `YYYY-MM-DD`, or null when the seed states none. */
  readonly date: string | null;
  readonly summary: string | null;
  /** Who wrote it, or null. */
  readonly byline: string | null;
  /** The name of where it first stood, or null. */
  readonly source: string | null;
  /** The place of its dateline. */
  readonly place: string | null;
  /** The countries it is about, as codes of ISO 3166-1, the one it says most of first. */
  readonly places: readonly string[];
  readonly tags: readonly string[];
  /** What it is compared with others by. */
  readonly topic: StoryTopic;
  /** Reading time, 0 for less than a minute. */
  readonly minutes: number;
  readonly fit: Fit;
  readonly headlineLines: HeadlineLines;
  /** Path of the picture it shows, below the seeds folder, without its ending. */
  readonly picture: string;
  /** The pictures that its text names, where it names some. */
  readonly namedPictures?: readonly NamedPicture[];
  /** The pages of the newspaper that its text leads to, where it leads to some. */
  readonly innerLinks?: readonly InnerLink[] | undefined;
  /** What is said of that picture. */
  readonly photo: PhotoNote & { readonly alt: string | null; readonly focus?: PhotoFocus };
  /** Said of a story that is shown though it is not published. */
  readonly unpublished?: Unpublished | undefined;
}

function lengthOf({ standfirst, sections }: Story): number {
  let length = standfirst?.length ?? 0;
  for (const { blocks } of sections)
    for (const { kind, text } of blocks) if (kind !== 'picture') length += text.length;
  return length;
}

/** What of a record stands on pages. The rest is done with once the stories are put together. */
export type ShownStoryRecord = Pick<
  StoryRecord,
  | 'id'
  | 'lang'
  | 'headline'
  | 'date'
  | 'summary'
  | 'place'
  | 'source'
  | 'minutes'
  | 'fit'
  | 'headlineLines'
  | 'unpublished'
>;

/** Returns what of a record stands on pages. */
export const shownOf = (storyRecord: ShownStoryRecord): ShownStoryRecord => ({
  id: storyRecord.id,
  lang: storyRecord.lang,
  headline: storyRecord.headline,
  date: storyRecord.date,
  summary: storyRecord.summary,
  place: storyRecord.place,
  source: storyRecord.source,
  minutes: storyRecord.minutes,
  fit: storyRecord.fit,
  headlineLines: storyRecord.headlineLines,
  unpublished: storyRecord.unpublished,
});

/** Returns what the edition needs to know of a story. */
export function storyRecordOf(story: Story): StoryRecord {
  const { id, lang, headline, desk, frontMatter } = story;
  // A seed has one picture, and its source speaks of it first.
  const [note = { caption: null, credit: null }] = story.photos;
  const texts = storyTexts(story);
  const inText = namedPictures(story);
  const links = innerLinks(story);
  return {
    id,
    lang,
    headline,
    folded: foldHeadline(headline),
    key: headlineKey(headline, sectionNames(desk === null ? [] : [desk])),
    desk,
    date: publicationDate(story),
    summary: summaryOf(story),
    byline: story.byline,
    place: story.dateline?.place ?? null,
    source: statedSource(story),
    places: frontMatter?.places ?? findPlaces(texts, lang),
    tags: story.tags,
    topic: topicOf(texts),
    minutes: readingMinutes(lengthOf(story)),
    fit: fitOf(headline),
    headlineLines: headlineLinesOf(headline),
    slug: ownSlug(story),
    namedSlug: namedSlug(story),
    namedAliases: namedAliases(story),
    related: story.related.map((named) => nameHeadline(named, lang)),
    picture: shownPicture(story),
    ...(inText.length === 0 ? {} : { namedPictures: inText }),
    ...(links.length === 0 ? {} : { innerLinks: links }),
    photo: {
      ...note,
      alt: frontMatter?.alt ?? note.caption,
      ...(frontMatter?.focus === undefined ? {} : { focus: frontMatter.focus }),
    },
  };
}
