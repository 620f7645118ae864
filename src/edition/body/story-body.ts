import { speaksOfRelativeDays } from '../../arabic/dates/relative-date.ts';
import type { Story } from '../../story/story.ts';
import { type BodySection, storySections } from './story-sections.ts';

/** What of a story no other page than its own shows. */
export type StoryText = Pick<
  Story,
  | 'lang'
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'standfirstMarks'
  | 'byline'
  | 'dateline'
  | 'photos'
  | 'sections'
  | 'tags'
  | 'frontMatter'
>;

/** Returns what most stories do not have. */
function saidOnlyBySome({
  standfirstMarks,
  frontMatter,
}: Pick<Story, 'standfirstMarks' | 'frontMatter'>): Pick<Story, 'standfirstMarks' | 'frontMatter'> {
  return {
    ...(standfirstMarks === undefined ? {} : { standfirstMarks }),
    ...(frontMatter === undefined ? {} : { frontMatter }),
  };
}

/** Returns the text of a story, without the account of its lines: that is half of it. */
export function textOf(story: Story): StoryText {
  const { lang, headline, kicker, standfirst, byline, dateline, photos, sections, tags } = story;
  const text = { lang, headline, kicker, standfirst, byline, dateline, photos, sections, tags };
  return { ...text, ...saidOnlyBySome(story) };
}

/** The text of a story as pages have it, before its pictures are looked for. */
export interface StoryBody extends Omit<StoryText, 'sections'> {
  readonly sections: readonly BodySection[];
}

/** Returns what needs nothing but the text of a story. */
export function bodyOf(story: StoryText): StoryBody {
  const { lang, headline, kicker, standfirst, byline, dateline, photos, tags } = story;
  const sections = storySections(story.sections);
  const body = { lang, headline, kicker, standfirst, byline, dateline, photos, sections, tags };
  return { ...body, ...saidOnlyBySome(story) };
}

/** Tells whether a story dates something by its own day: «اليوم», «أمس». */
export const saysToday = ({ sections }: Pick<StoryBody, 'sections'>): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) => speaksOfRelativeDays(typeof block === 'string' ? block : block.text)),
  );
