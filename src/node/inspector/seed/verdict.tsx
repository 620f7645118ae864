import type { ExplainedLine } from '../../../story/explain-seed.ts';
import { englishCount } from '../../english-count.ts';
import { isNarrow } from './line-view.ts';
import { ReasonItem, roundedPoints } from './reason-item.tsx';
import { stateWords } from '../facts/role-names.ts';

/** What the lines round it add: the margin is of the whole seed, the reasons of this line alone. */
function contextPoints({ margin, features }: ExplainedLine): number {
  const rest = roundedPoints(margin - features.reduce((sum, { score }) => sum + score, 0));
  return Number.isFinite(rest) ? rest : 0;
}

function summaryOf(line: ExplainedLine, runnerUp: string): string {
  if (!Number.isFinite(line.margin)) return `No ${runnerUp} can stand here`;
  const only = isNarrow(line) ? 'Only ' : '';
  return `${only}${englishCount(roundedPoints(line.margin), 'point')} ahead of ${runnerUp}`;
}

interface VerdictProps {
  readonly line: ExplainedLine;
}

/** By how much a line was decided, and why. */
export function Verdict({ line }: VerdictProps) {
  const own = stateWords(`${line.zone}:${line.role}`);
  const runnerUp = stateWords(line.runnerUp);
  const rest = contextPoints(line);
  return (
    <details id={`why-${line.line}`} className={isNarrow(line) ? 'narrow' : undefined}>
      <summary>{summaryOf(line, runnerUp.name)}</summary>
      <p>
        For <b>{own.name}</b>
        {` ${own.zone} (+), for `}
        <b>{runnerUp.name}</b>
        {` ${runnerUp.zone} (−):`}
      </p>
      <ul>
        {line.features.map(({ feature, because, score }) => (
          <ReasonItem key={feature} because={because} points={score} />
        ))}
        {rest !== 0 && (
          <ReasonItem
            because="What the lines round it would be then, and the order of a page"
            points={rest}
          />
        )}
      </ul>
    </details>
  );
}
