import { groupBy } from '../../../edition/summaries/group-by.ts';
import { splitLines } from '../../../story/lines/split-lines.ts';
import type { SeedProblem } from '../../../story/story.ts';
import { ProblemBox } from '../page/problem-box.tsx';
import { useWords } from '../words/words-context.ts';
import { SeedText } from '../page/seed-text.tsx';

/** How many lines before and after a problem are shown with it. */
const LINES_AROUND = 3;

interface UnreadSeedProps {
  /** At least one. */
  readonly problems: readonly SeedProblem[];
  /** The text of the file, as far as its bytes are text. */
  readonly text: string;
}

/** Why a seed gave no story: all that is wrong with it, each at its line. */
export function UnreadSeed({ problems, text }: UnreadSeedProps) {
  const words = useWords();
  const ofLine = groupBy(problems, ({ line }) => line);
  const near = splitLines(text).filter(({ number }) =>
    problems.some(({ line }) => Math.abs(number - line) <= LINES_AROUND),
  );
  const shown = new Set(near.map(({ number }) => number));
  const elsewhere = problems.filter(({ line }) => !shown.has(line));
  return (
    <>
      {elsewhere.map((problem, at) => (
        <ProblemBox key={at} {...problem} />
      ))}
      {elsewhere.length < problems.length && (
        <>
          <h2>{words.whereUnread}</h2>
          <ol className="lines">
            {near.map(({ number, raw }) => (
              <li key={number} id={`line-${number}`}>
                <a className="number" href={`#line-${number}`} aria-label={words.line(number)}>
                  {number}
                </a>
                <p className="raw">
                  <SeedText text={raw} lang="ar" />
                </p>
                <div className="why">
                  {ofLine.get(number)?.map((problem, at) => (
                    <ProblemBox key={at} {...problem} />
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
