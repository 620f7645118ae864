import { fold } from '../../arabic/text/fold.ts';
import { textsOfRole } from './by-role.ts';
import type { ReadLine } from './read-line.ts';
import type { Story } from '../story.ts';

/** A page of the site is made for each related headline: more of them come from a list, not from a story. */
const MAX_RELATED = 200;

/** Returns the texts that differ from each other and from `known`, each once, under folding. */
function unlike(texts: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(fold));
  return texts.filter((text) => {
    const key = fold(text);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Returns the headlines of other stories that a story's lines name, each once. */
export function composeRelated(lines: readonly ReadLine[], headline: string): readonly string[] {
  return unlike(textsOfRole(lines, 'related'), [headline]);
}

/**
 * Returns a story with its related headlines cut to the limit, and a warning where some were left
 * out.
 */
export function withinRelatedLimit(story: Story): Story {
  const { related, lines, warnings } = story;
  if (related.length <= MAX_RELATED) return story;
  const first = lines.find(({ parts }) => parts.some(({ role }) => role === 'related'));
  const message = `This story names ${related.length} other stories; the first ${MAX_RELATED} are linked.`;
  return {
    ...story,
    related: related.slice(0, MAX_RELATED),
    warnings: [...warnings, { line: first?.line ?? 1, message }],
  };
}
