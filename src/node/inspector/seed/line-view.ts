import { groupBy } from '../../../edition/summaries/group-by.ts';
import type { ExplainedLine, Explanation } from '../../../story/explain-seed.ts';
import type { SourceLine, Story, Warning } from '../../../story/story.ts';

/** One line of a seed with all that is known of it. */
export interface LineView {
  readonly source: SourceLine;
  /** Undefined where nothing was scored: front matter, and seeds that are not explained. */
  readonly explained: ExplainedLine | undefined;
  readonly warnings: readonly Warning[];
  readonly isAfterBlank: boolean;
}

/** Up to this margin a line was decided narrowly: one stronger feature turns it. */
const NARROW_MARGIN = 2;

/** Tells whether a line that was guessed might as well have been its runner-up. */
export const isNarrow = ({ margin, guess }: Pick<ExplainedLine, 'margin' | 'guess'>): boolean =>
  guess === null && margin <= NARROW_MARGIN;

/** Returns the lines of a story, each with its explanation and its warnings. */
export function lineViews(story: Story, { lines }: Explanation): readonly LineView[] {
  const explained = new Map(lines.map((line) => [line.line, line]));
  const warnings = groupBy(story.warnings, ({ line }) => line);
  return story.lines.map((source, at) => ({
    source,
    explained: explained.get(source.line),
    warnings: warnings.get(source.line) ?? [],
    isAfterBlank: source.line - (story.lines[at - 1]?.line ?? 0) > 1,
  }));
}
