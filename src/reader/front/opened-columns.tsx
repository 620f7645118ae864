import type { OpenedColumn } from '../../edition/front/opened-columns.ts';
import type { Dateline } from '../../story/story.ts';
import { datelineText } from '../text/dateline-text.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './opened-columns.module.css';
import { isolate } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';

interface OpenedColumnsProps {
  readonly columns: readonly OpenedColumn[];
  readonly dateline: Dateline | null;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
}

/** Renders the only story of the edition, opened over the columns of the front page. */
export function OpenedColumns({ columns, dateline, lang }: OpenedColumnsProps) {
  const [opening] = columns;
  const shape = { 1: '', 2: 'three span' }[columns.length] ?? 'three first';
  return (
    <div className={`section ruled ${shape} ${classes.opened}`}>
      {columns.map((column) => (
        <section key={column.path}>
          {column.subhead === null ? null : (
            <h3>
              <PageLink to={column.path}>{isolate(column.subhead, lang)}</PageLink>
            </h3>
          )}
          {column === opening && dateline !== null ? (
            <p className={classes.dateline}>{isolate(datelineText(dateline), lang)}</p>
          ) : null}
          {column.paragraphs.map((paragraph, index) => (
            <p key={index} lang={lang} dir={textDirection(paragraph, lang)}>
              {paragraph}
            </p>
          ))}
          <PageLink to={column.path} className="go">
            {column.subhead === null ? strings.wholeStory : strings.restOfSection}
          </PageLink>
        </section>
      ))}
    </div>
  );
}
