import type { NamedStory } from '../../edition/pages/card.ts';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import type { ListNeighbour, ListNeighbours } from './neighbours-in.ts';
import { UnpublishedMark } from '../lists/unpublished-mark.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { fill } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';
import classes from './neighbours.module.css';

interface NeighboursProps {
  readonly page: StoryPage;
  /** The stories beside it in the list that the reader came from. */
  readonly inList: ListNeighbours | null;
}

/** A story of a list, or of the edition, which is no page. */
type Neighbour = NamedStory & Partial<Pick<ListNeighbour, 'list' | 'addressQuery'>>;

/** Renders the stories before and after this one: in the list that the reader came from, else in the edition. */
export function Neighbours({ page, inList }: NeighboursProps) {
  const { previous, next } = inList ?? page;
  const neighbours: readonly {
    readonly label: string;
    readonly rel: 'prev' | 'next';
    readonly story: Neighbour | undefined;
  }[] = [
    { label: strings.previousStory, rel: 'prev', story: previous },
    { label: strings.nextStory, rel: 'next', story: next },
  ];
  if (inList === null && previous === undefined && next === undefined) return null;
  return (
    <nav className={`section ruled two ${classes.neighbours}`} aria-label={strings.neighbours}>
      {neighbours.map(({ label, rel, story }) =>
        story === undefined ? null : (
          <PageLink
            key={label}
            rel={rel}
            to={`${story.path}${story.addressQuery ?? ''}`}
            list={story.list}
          >
            <span className="label">{`${label} `}</span>
            {isolate(story.headline, story.lang)}
            <UnpublishedMark story={story} />
          </PageLink>
        ),
      )}
      {inList === null ? null : (
        <PageLink to={inList.list} from={page.path} className={classes.back}>
          {fill(strings.backToList, { title: inList.title })}
        </PageLink>
      )}
    </nav>
  );
}
