import type { Card, ListedCard } from '../../edition/pages/card.ts';
import type { FrontCard } from '../../edition/pages/front-page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { CardLabel } from './card-label.tsx';
import { CardFacts } from './card-facts.tsx';
import { PhotoImage } from '../photos/photo-image.tsx';
import classes from './story-card.module.css';
import { isolate } from '../text/isolate.tsx';
import { keptLinesBox, linesClass } from './lines-class.ts';
import { textDirection } from '../text/text-direction.ts';

interface StoryCardProps {
  readonly card: Card & Partial<ListedCard & Pick<FrontCard, 'isBig' | 'lines' | 'photo'>>;
  readonly level?: 'h2' | 'h3';
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean | undefined;
  readonly withDate?: boolean | undefined;
  /** Why the story stands there. */
  readonly reason?: string | undefined;
}

/** The width of a photo on a card of a phone, but of a large one, as an entry of `sizes`. */
const NARROW_PHOTO = '7.5rem';

/** Renders a story in a list: its photo, desk, headline, summary and facts. */
export function StoryCard(props: StoryCardProps) {
  const { card, level: Level = 'h3', withDesk, withDate, reason } = props;
  const { isBig = false, lines, photo, headlineLines } = card;
  const summary =
    card.summary === undefined ? null : (
      <p className={classes.summary} lang={card.lang} dir={textDirection(card.summary, card.lang)}>
        {isolate(card.summary)}
      </p>
    );
  return (
    <article className={`${keptLinesBox} ${classes.card} ${isBig ? classes.big : ''}`.trim()}>
      {photo === undefined ? null : (
        // The headline below it is the same link: keys and screen readers need only one of them.
        <PageLink to={card.path} tabIndex={-1} aria-hidden className={classes.photo}>
          <PhotoImage
            photo={photo}
            wide={photo.widths}
            narrow={isBig ? undefined : NARROW_PHOTO}
            isLate
            isSilent
          />
        </PageLink>
      )}
      <CardLabel card={card} className="label" withDesk={withDesk} />
      <Level
        className={linesClass(headlineLines)}
        lang={card.lang}
        dir={textDirection(card.headline, card.lang)}
      >
        <PageLink to={card.path}>{isolate(card.headline)}</PageLink>
      </Level>
      {lines === undefined ? summary : <div className={`${classes.room} b${lines}`}>{summary}</div>}
      {reason === undefined ? null : <p className="soft">{reason}</p>}
      <CardFacts card={card} withDate={withDate} />
    </article>
  );
}
