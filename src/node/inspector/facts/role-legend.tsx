import { groupBy } from '../../../edition/summaries/group-by.ts';
import type { Story } from '../../../story/story.ts';
import { useLanguage } from '../words/words-context.ts';
import { RoleMark } from './role-mark.tsx';

interface RoleLegendProps {
  readonly story: Story;
}

/** The roles of a story with their colours, how often each comes, and what it means. */
export function RoleLegend({ story }: RoleLegendProps) {
  const { words, names } = useLanguage();
  const parts = story.lines.flatMap((line) => line.parts);
  return (
    <>
      <h3>{words.roles}</h3>
      <dl className="legend">
        {[...groupBy(parts, ({ role }) => role)].map(([role, all]) => (
          <div key={role}>
            <dt>
              <RoleMark role={role} /> <span>{all.length}</span>
            </dt>
            <dd>{names.roles[role].meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
