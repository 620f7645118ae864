import { ListSection } from '../lists/list-section.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { counted } from '../text/phrase.ts';
import { savedStrings } from '../text/saved-strings.ts';
import { plurals } from '../text/strings.ts';
import { textDirection } from '../text/text-direction.ts';
import { resumeStory } from './resumed-story.ts';
import type { UnfinishedStory } from './unfinished.ts';

interface UnfinishedItemProps {
  readonly story: UnfinishedStory;
}

/** Renders a story that opens where reading stopped, and how much of it is left. */
function UnfinishedItem({ story }: UnfinishedItemProps) {
  const { path, headline, lang, place } = story;
  return (
    <>
      <h3 lang={lang} dir={textDirection(headline, lang)}>
        {/* Not a child of the headline: it would be quiet, as all that are opened. */}
        <span>
          <PageLink to={path} onFollow={() => resumeStory(path)}>
            {isolate(headline)}
          </PageLink>
        </span>
      </h3>
      <p className="meta">{counted(plurals.remaining, place.minutesLeft)}</p>
    </>
  );
}

interface UnfinishedListProps {
  readonly stories: readonly UnfinishedStory[];
}

/** Renders stories in which reading stopped on the way; nothing where there are none. */
export function UnfinishedList({ stories }: UnfinishedListProps) {
  if (stories.length === 0) return null;
  return (
    <ListSection title={savedStrings.continueReading}>
      {stories.map((story) => (
        <li key={story.path}>
          <UnfinishedItem story={story} />
        </li>
      ))}
    </ListSection>
  );
}
