import type { SeedProblem } from '../../../story/story.ts';

/** What is wrong with a seed, and how to mend it. */
export const ProblemBox = ({ line, message, remedy }: Omit<SeedProblem, 'id'>) => (
  <p className="problem">
    {`Line ${line}: ${message} `}
    <span>{remedy}</span>
  </p>
);
