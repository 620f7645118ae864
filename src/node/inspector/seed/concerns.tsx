import type { Story } from '../../../story/story.ts';
import { isNarrow, type LineView } from './line-view.ts';
import { roleWords } from '../facts/role-names.ts';

/** Concerns listed above the lines. */
const MAX_LISTED_CONCERNS = 20;

interface Concern {
  readonly line: number;
  readonly message: string;
  readonly isWarning: boolean;
}

function concernsOf(story: Story, lines: readonly LineView[]): readonly Concern[] {
  const warnings = story.warnings.map(({ line, message }) => ({ line, message, isWarning: true }));
  const doubts = lines.flatMap(({ explained }) =>
    explained !== undefined && isNarrow(explained)
      ? {
          line: explained.line,
          message: `${roleWords[explained.role].name}, but narrowly`,
          isWarning: false,
        }
      : [],
  );
  return [...warnings, ...doubts];
}

interface ConcernsProps {
  readonly story: Story;
  readonly lines: readonly LineView[];
  readonly addressOf: (line: number) => string;
}

/** The warnings of a story and its narrow lines, each with a link to its line. */
export function Concerns({ story, lines, addressOf }: ConcernsProps) {
  const all = concernsOf(story, lines);
  if (all.length === 0) return null;
  const more = all.length - MAX_LISTED_CONCERNS;
  return (
    <ul className="concerns">
      {all.slice(0, MAX_LISTED_CONCERNS).map(({ line, message, isWarning }, at) => (
        <li key={at} className={isWarning ? 'warning' : undefined}>
          <a href={addressOf(line)}>{`Line ${line}`}</a>
          {`: ${message}`}
        </li>
      ))}
      {more > 0 && <li>{`And ${more} more, at their lines.`}</li>}
    </ul>
  );
}
