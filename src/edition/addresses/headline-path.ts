import type { Story } from '../../story/story.ts';
import { pastedWords } from './pasted-address.ts';
import { storyPath } from './paths.ts';
import { slugOf } from './slug.ts';

/** Returns the words of the slug that a front matter names; null where it names none that can be one. */
const namedSlug = ({ frontMatter }: Story): string | null =>
  frontMatter?.slug === undefined || frontMatter.slug === null
    ? null
    : pastedWords(frontMatter.slug);

/** Tells whether the front matter of a story names its slug. */
export const hasOwnSlug = (story: Story): boolean => namedSlug(story) !== null;

/** Returns the slug of a story: the one its front matter names, else that of its headline. */
export const ownSlug = (story: Story): string =>
  slugOf(namedSlug(story) ?? story.headline, story.id);

/** Returns the addresses that a story had before, as its front matter names them. */
export const formerPaths = ({ frontMatter, id }: Story): readonly string[] =>
  (frontMatter?.aliases ?? []).flatMap((alias) => {
    const words = pastedWords(alias);
    return words === null ? [] : storyPath(slugOf(words, id));
  });

/** Returns what a front matter names as slug or alias and can be no address of a story. */
export const refusedAddresses = ({ frontMatter }: Story): readonly string[] =>
  [frontMatter?.slug ?? [], frontMatter?.aliases ?? []]
    .flat()
    .filter((text) => pastedWords(text) === null);

/** Returns the address of a headline, whether its story has come or not. */
export const headlinePath = (headline: string, id: string): string =>
  storyPath(slugOf(headline, id));
