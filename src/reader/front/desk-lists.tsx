import type { DeskList } from '../../edition/pages/front-page.ts';
import { HeadlineList } from '../lists/headline-list.tsx';
import { DeskTitle } from './desk-title.tsx';
import { rowClass } from './row-class.ts';

interface DeskListsProps {
  readonly lists: readonly DeskList[];
}

/** Renders desks beside each other, each as a list of headlines. */
export function DeskLists({ lists }: DeskListsProps) {
  return (
    <div className={`section ${rowClass(lists.length)}`}>
      {lists.map(({ desk, total, heads }) => (
        <section key={desk.path}>
          <DeskTitle desk={desk} total={total} />
          <HeadlineList headlines={heads} />
        </section>
      ))}
    </div>
  );
}
