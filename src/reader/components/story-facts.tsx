import { formatDate } from '../../arabic/date-format.ts';
import type { StoryPage } from '../../edition/page.ts';
import { datelineText } from '../dateline-text.ts';
import { photoText } from '../photo-text.ts';
import { counted, fill } from '../phrase.ts';
import { plurals, strings } from '../strings.ts';

interface StoryFactsProps {
  readonly page: StoryPage;
  readonly className: string;
}

function Origin({ label, url }: NonNullable<StoryPage['origin']>) {
  return url === null ? (
    <bdi>{label}</bdi>
  ) : (
    <a href={url}>
      <bdi>{label}</bdi>
    </a>
  );
}

/** Where from, by whom, when, how long; what the source's photo showed. */
export function StoryFacts({ page, className }: StoryFactsProps) {
  return (
    <div className={className}>
      {page.dateline === null ? null : (
        <p>
          <b>{datelineText(page.dateline)}</b>
        </p>
      )}
      {page.byline === null ? null : <p>{page.byline}</p>}
      {page.date === null ? null : (
        <p>
          <time dateTime={page.date}>{formatDate(page.date)}</time>
        </p>
      )}
      {page.updated === null ? null : (
        <p>
          <time dateTime={page.updated}>
            {fill(strings.updated, { date: formatDate(page.updated) })}
          </time>
        </p>
      )}
      {page.origin === null ? null : (
        <p>
          {strings.source}: <Origin {...page.origin} />
        </p>
      )}
      <p>{counted(plurals.readingTime, page.minutes)}</p>
      {page.photos.map((photo, index) => (
        <small key={index}>{fill(strings.sourceOfPhoto, { words: photoText(photo) })}</small>
      ))}
      {page.tags.length === 0 ? null : (
        <small>{fill(strings.tags, { words: page.tags.join('، ') })}</small>
      )}
      {page.relativeDates ? <small>{strings.relativeDates}</small> : null}
    </div>
  );
}
