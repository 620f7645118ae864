import type { SeedProblem, UnreadSeed } from './story.ts';

/** Returns all that is wrong with a seed that gave no story, by lines. */
export const seedProblems = ({
  problem,
  others = [],
}: Pick<UnreadSeed, 'problem' | 'others'>): readonly SeedProblem[] => [problem, ...others];
