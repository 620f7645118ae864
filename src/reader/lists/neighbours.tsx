import type { NamedStory } from '../../edition/pages/card.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './neighbours.module.css';
import { UnpublishedMark } from './unpublished-mark.tsx';
import { isolate } from '../text/isolate.tsx';

interface NeighboursProps {
  readonly previous: NamedStory | undefined;
  readonly next: NamedStory | undefined;
}

/** Renders the stories before and after this one in the edition. */
export function Neighbours({ previous, next }: NeighboursProps) {
  const neighbours = [
    { label: strings.previousStory, story: previous },
    { label: strings.nextStory, story: next },
  ];
  return (
    <nav className={`section ruled two ${classes.neighbours}`} aria-label={strings.neighbours}>
      {neighbours.map(({ label, story }) =>
        story === undefined ? null : (
          <PageLink key={label} to={story.path}>
            <span className="label">{`${label} `}</span>
            {isolate(story.headline, story.lang)}
            <UnpublishedMark story={story} />
          </PageLink>
        ),
      )}
    </nav>
  );
}
