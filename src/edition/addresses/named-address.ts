import type { Story } from '../../story/story.ts';
import { pastedHost, pastedWords } from './pasted-address.ts';
import { storyPath } from './paths.ts';
import { slugOf } from './slug.ts';

/** An address that the front matter of a story names. */
export interface NamedAddress {
  /** As it is written. */
  readonly text: string;
  /** Where: 1 is the first line of the seed. */
  readonly line: number;
  /** The path of a story; null where it can be none. */
  readonly path: string | null;
  /** The host of a whole address; null for a path or words. */
  readonly host: string | null;
}

/** Returns the line of a field of front matter that holds a text, else the first of the field, else of the seed. */
function lineOf(text: string, field: 'slug' | 'aliases', { lines }: Story): number {
  const ofFrontMatter = lines.flatMap(({ line, parts }) =>
    parts.some(({ role }) => role === 'front-matter')
      ? [{ line, words: parts.map((part) => part.text).join('') }]
      : [],
  );
  const first = ofFrontMatter.findIndex(({ words }) =>
    words.trim().toLowerCase().startsWith(`${field}:`),
  );
  if (first === -1) return 1;
  const own = ofFrontMatter.slice(first);
  return (own.find(({ words }) => words.includes(text)) ?? own[0])?.line ?? 1;
}

function namedAddress(text: string, field: 'slug' | 'aliases', story: Story): NamedAddress {
  const words = pastedWords(text);
  return {
    text,
    line: lineOf(text, field, story),
    path: words === null ? null : storyPath(slugOf(words, story.id)),
    host: pastedHost(text),
  };
}

/** Returns the slug that the front matter of a story names; null where it names none. */
export function namedSlug(story: Story): NamedAddress | null {
  const slug = story.frontMatter?.slug ?? null;
  return slug === null ? null : namedAddress(slug, 'slug', story);
}

/** Returns the addresses that a story had before, as its front matter names them. */
export const namedAliases = (story: Story): readonly NamedAddress[] =>
  (story.frontMatter?.aliases ?? []).map((alias) => namedAddress(alias, 'aliases', story));
