import { formatDate } from '../text/dates.ts';
import type { NamedStory } from '../../edition/pages/card.ts';
import { fill } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';

interface UnpublishedMarkProps {
  readonly story: Pick<NamedStory, 'date' | 'unpublished'>;
}

/** Renders what tells an editor that a story is not published; nothing for one that is. */
export function UnpublishedMark({ story: { date = '', unpublished } }: UnpublishedMarkProps) {
  if (unpublished === undefined) return null;
  return (
    <>
      {' '}
      <strong className="kicker">
        {unpublished === 'draft'
          ? strings.draft
          : fill(strings.waiting, { date: formatDate(date) })}
      </strong>
    </>
  );
}
