import type { SeedProblem } from '../../story/story.ts';
import { groupBy } from '../summaries/group-by.ts';
import type { Unpublished } from '../summaries/unpublished.ts';
import type { StoryTopic } from './story-topic.ts';

/** What of a story tells whether another seed has all of it too. */
export interface TwinStory {
  readonly id: string;
  readonly headline: string;
  readonly topic: Pick<StoryTopic, 'terms' | 'weights' | 'opening'>;
  /** Said of a story that readers do not get. */
  readonly unpublished?: Unpublished | undefined;
}

const haveSameWords = ({ topic: one }: TwinStory, { topic: other }: TwinStory): boolean =>
  one.opening !== '' &&
  one.opening === other.opening &&
  one.terms === other.terms &&
  one.weights === other.weights;

const byId = (one: TwinStory, other: TwinStory): number => (one.id < other.id ? -1 : 1);

/** Returns a warning of each story among those of one headline whose words another has, by ids the first of them. */
function twinsAmong(stories: readonly TwinStory[]): readonly SeedProblem[] {
  const firsts: TwinStory[] = [];
  const problems: SeedProblem[] = [];
  for (const story of stories.toSorted(byId)) {
    const twin = firsts.find((first) => haveSameWords(story, first));
    if (twin === undefined) firsts.push(story);
    else
      problems.push({
        id: story.id,
        line: 1,
        message: `It has the headline and the words of ${twin.id} too, and both are shown.`,
        remedy: 'Delete one of the two seeds, or write draft: true in its front matter.',
      });
  }
  return problems;
}

/**
 * Returns a warning of each seed that has the headline and the words of another one. A headline alone may be used
 * again, as that of a cartoon is; and what is not published yet is no second story.
 *
 * @param stories in any order; no two of one id.
 */
export function twinSeeds(stories: Iterable<TwinStory>): readonly SeedProblem[] {
  const published = [...stories].filter(({ unpublished }) => unpublished === undefined);
  return [...groupBy(published, ({ headline }) => headline).values()]
    .filter(({ length }) => length > 1)
    .flatMap(twinsAmong);
}
