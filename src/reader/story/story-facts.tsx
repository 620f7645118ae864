import { formatBothDates, formatDate } from '../text/dates.ts';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import { datelineText } from '../text/dateline-text.ts';
import { photoText } from '../photos/photo-text.ts';
import { isolate, isolateIn } from '../text/isolate.tsx';
import { counted, fill } from '../text/phrase.ts';
import { minutesOfStory } from '../sections/reading-minutes.ts';
import { plurals, strings } from '../text/strings.ts';
import { LinkLine } from '../lists/link-line.tsx';
import { ListenButton } from '../listening/listen-button.tsx';
import { locale } from '../text/locale.ts';
import { StoryOrigin } from './story-origin.tsx';
import classes from './story-facts.module.css';

interface StoryFactsProps {
  readonly page: StoryPage;
  readonly className: string;
  /** Has the story read aloud. */
  readonly onListen: () => void;
}

/** Renders the facts of a story: where from, by whom, when, how long, what the source's photo showed. */
export function StoryFacts({ page, className, onListen }: StoryFactsProps) {
  const { lang } = page;
  return (
    <div className={className}>
      {page.dateline === undefined ? null : (
        <p>
          <b>{isolate(datelineText(page.dateline), lang)}</b>
        </p>
      )}
      {page.byline === undefined ? null : <p>{isolate(page.byline, lang)}</p>}
      {page.date === undefined ? null : (
        <p>
          <time dateTime={page.date}>{formatBothDates(page.date)}</time>
        </p>
      )}
      {page.updated === undefined ? null : (
        <p>
          <time dateTime={page.updated}>
            {fill(strings.updated, { date: formatDate(page.updated) })}
          </time>
        </p>
      )}
      {page.origin === undefined ? null : (
        <p>
          {`${strings.source}: `}
          <StoryOrigin {...page.origin} />
        </p>
      )}
      <p>
        {counted(plurals.readingTime, minutesOfStory(page))}
        <ListenButton
          language={lang ?? locale.language}
          className={classes.listen}
          onListen={onListen}
        />
      </p>
      {page.photos?.map((photo, index) => (
        <small key={index}>{isolateIn(strings.sourceOfPhoto, photoText(photo), lang)}</small>
      ))}
      {page.tags === undefined ? null : (
        <small>
          {`${strings.tags}: `}
          <LinkLine links={page.tags} lang={lang} />
        </small>
      )}
      {page.relativeDates ? <small>{strings.relativeDates}</small> : null}
    </div>
  );
}
