import { groupBy } from '../../../edition/summaries/group-by.ts';
import type { Story } from '../../../story/story.ts';
import { RoleMark } from './role-mark.tsx';
import { roleWords } from './role-names.ts';

interface RoleLegendProps {
  readonly story: Story;
}

/** The roles of a story with their colours, how often each comes, and what it means. */
export function RoleLegend({ story }: RoleLegendProps) {
  const parts = story.lines.flatMap((line) => line.parts);
  return (
    <>
      <h3>Roles</h3>
      <dl className="legend">
        {[...groupBy(parts, ({ role }) => role)].map(([role, all]) => (
          <div key={role}>
            <dt>
              <RoleMark role={role} /> <span>{all.length}</span>
            </dt>
            <dd>{roleWords[role].meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
