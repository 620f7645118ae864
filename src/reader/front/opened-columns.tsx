import type { OpenedColumn } from '../../edition/pages/front-page.ts';
import type { Dateline } from '../../story/story.ts';
import { datelineText } from '../text/dateline-text.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './opened-columns.module.css';
import { isolate } from '../text/isolate.tsx';

interface OpenedColumnsProps {
  readonly columns: readonly OpenedColumn[];
  readonly dateline: Dateline | null;
}

/** Renders the only story of the edition, opened over the columns of the front page. */
export function OpenedColumns({ columns, dateline }: OpenedColumnsProps) {
  const [opening] = columns;
  const shape = { 1: '', 2: 'three span' }[columns.length] ?? 'three first';
  return (
    <div className={`section ruled ${shape} ${classes.opened}`}>
      {columns.map((column) => (
        <section key={column.path}>
          {column.subhead === null ? null : (
            <h3>
              <PageLink to={column.path}>{isolate(column.subhead)}</PageLink>
            </h3>
          )}
          {column === opening && dateline !== null ? (
            <p className={classes.dateline}>{datelineText(dateline)}</p>
          ) : null}
          {column.paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
          <PageLink to={column.path} className="go">
            {column.subhead === null ? strings.wholeStory : strings.restOfSection}
          </PageLink>
        </section>
      ))}
    </div>
  );
}
