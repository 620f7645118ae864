import type { Story } from '../../story/story.ts';
import { namedSlug } from './named-address.ts';
import { slugOfStory, storyPath } from './paths.ts';
import { slugOf } from './slug.ts';

/** Returns the slug of a story: the one its front matter names, else that of its headline. */
export function ownSlug(story: Story): string {
  const path = namedSlug(story)?.path ?? null;
  return path === null ? slugOf(story.headline, story.id) : slugOfStory(path);
}

/** Returns the address of a headline, whether its story has come or not. */
export const headlinePath = (headline: string, id: string): string =>
  storyPath(slugOf(headline, id));
