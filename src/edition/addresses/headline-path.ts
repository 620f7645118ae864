import type { Story } from '../../story/story.ts';
import { storyPath } from './paths.ts';
import { slugOf } from './slug.ts';

/** Returns the slug of a story: the one its front matter names, else that of its headline. */
export const ownSlug = ({ headline, id, frontMatter }: Story): string =>
  slugOf(frontMatter?.slug ?? headline, id);

/** Returns the addresses that a story had before, as its front matter names them. */
export const formerPaths = ({ frontMatter, id }: Story): readonly string[] =>
  (frontMatter?.aliases ?? []).map((alias) => storyPath(slugOf(alias, id)));

/** Returns the address of a headline, whether its story has come or not. */
export const headlinePath = (headline: string, id: string): string =>
  storyPath(slugOf(headline, id));
