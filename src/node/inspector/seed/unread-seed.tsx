import { splitLines } from '../../../story/lines/split-lines.ts';
import type { SeedProblem } from '../../../story/story.ts';
import { ProblemBox } from '../page/problem-box.tsx';
import { useWords } from '../words/words-context.ts';
import { SeedText } from '../page/seed-text.tsx';

/** How many lines before and after a problem are shown with it. */
const LINES_AROUND = 3;

interface UnreadSeedProps {
  readonly problem: SeedProblem;
  /** The text of the file, as far as its bytes are text. */
  readonly text: string;
}

/** Why a seed gave no story, at its line. */
export function UnreadSeed({ problem, text }: UnreadSeedProps) {
  const words = useWords();
  const near = splitLines(text).filter(
    ({ number }) => Math.abs(number - problem.line) <= LINES_AROUND,
  );
  if (near.every(({ number }) => number !== problem.line)) return <ProblemBox {...problem} />;
  return (
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
            <div className="why">{number === problem.line && <ProblemBox {...problem} />}</div>
          </li>
        ))}
      </ol>
    </>
  );
}
