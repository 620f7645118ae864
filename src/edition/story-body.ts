import type { Story } from '../story/story.ts';

/** What the page of a story shows that no other page does. */
export type StoryBody = Pick<
  Story,
  | 'lang'
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'photos'
  | 'sections'
  | 'tags'
  | 'frontMatter'
>;

/** Takes a story and returns its body, without the account of its lines: that is half of it. */
export function bodyOf(story: Story): StoryBody {
  const { lang, headline, kicker, standfirst, byline, dateline, photos, sections, tags } = story;
  const body = { lang, headline, kicker, standfirst, byline, dateline, photos, sections, tags };
  return story.frontMatter === undefined ? body : { ...body, frontMatter: story.frontMatter };
}
