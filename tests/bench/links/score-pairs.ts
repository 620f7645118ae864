import { addressStories } from '../../../src/edition/addresses/story-addresses.ts';
import { headlinePath } from '../../../src/edition/addresses/headline-path.ts';
import { createResolver } from '../../../src/edition/linking/resolve-headline.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { makeStory } from '../../edition/make-story.ts';
import type { HeadlinePair } from './pairs.ts';

/** How often pairs were taken for one story, and how often rightly. */
export interface LinkScore {
  readonly pairs: number;
  readonly alike: number;
  readonly linked: number;
  readonly rightly: number;
}

/** Tells whether an edition of one story leads a named headline to it. */
export function isLinked(named: string, headline: string): boolean {
  const stories = [storyRecordOf(makeStory('story', { headline }))];
  const resolve = createResolver(stories, addressStories(stories));
  return resolve({ headline: named, path: headlinePath(named, named) }).kind === 'arrived';
}

/** Scores pairs, each both ways. */
export function scorePairs(pairs: readonly HeadlinePair[]): LinkScore {
  let [alike, linked, rightly] = [0, 0, 0];
  for (const { named, headline, same } of pairs)
    for (const found of [isLinked(named, headline), isLinked(headline, named)]) {
      alike += Number(same);
      linked += Number(found);
      rightly += Number(found && same);
    }
  return { pairs: pairs.length, alike, linked, rightly };
}

/** Returns the share of links that are right. */
export const precisionOf = ({ linked, rightly }: LinkScore): number =>
  linked === 0 ? 1 : rightly / linked;
/** Returns the share of headlines of one story that are linked. */
export const recallOf = ({ alike, rightly }: LinkScore): number =>
  alike === 0 ? 1 : rightly / alike;
