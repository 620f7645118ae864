import type { DeskList } from '../../edition/pages/front-page.ts';
import { HeadlineList } from '../lists/headline-list.tsx';
import { DeskTitle } from './desk-title.tsx';
import classes from './column-row.module.css';

interface DeskListsProps {
  readonly lists: readonly DeskList[];
}

/** Renders desks beside each other, each as a list of headlines. */
export function DeskLists({ lists }: DeskListsProps) {
  const shape = lists.length === 4 ? classes.four : lists.length === 3 ? 'three' : '';
  return (
    <div className={`section ruled two ${classes.row} ${shape}`}>
      {lists.map(({ desk, total, heads }) => (
        <section key={desk.path}>
          <DeskTitle desk={desk} total={total} />
          <HeadlineList headlines={heads} />
        </section>
      ))}
    </div>
  );
}
