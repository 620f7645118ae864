import { useEffect, useState } from 'react';
import { followHighlighted } from './follow-highlighted.ts';
import type { KeptStory, ReadingPlace } from '../library/library.ts';
import { withOpened, withPlace } from '../library/library-changes.ts';
import { useLibrary } from '../library/use-library.ts';
import { followPlace, textElement } from './follow-place.ts';
import { isWithin } from './reading-place.ts';
import { ResumeOffer } from './resume-offer.tsx';
import { takeResumed } from './resumed-story.ts';
import { goToPlace } from './window-place.ts';

/** A page that stands further down, in pixels, was brought there: by a link to a section, by going back. */
const TOP_PX = 8;

const isAtTop = (): boolean => window.scrollY <= TOP_PX && window.location.hash === '';

function goTo(place: ReadingPlace): void {
  const text = textElement();
  if (text !== null) goToPlace(text, place);
}

interface FollowReadingProps {
  readonly story: KeptStory;
}

/** Remembers that a story is open and where reading stops, and offers to go on where it stopped before. */
export function FollowReading({ story }: FollowReadingProps) {
  const library = useLibrary();
  const [offered, setOffered] = useState<ReadingPlace | null>(null);
  const { path } = story;
  useEffect(() => {
    let isCurrent = true;
    const offer = (): void => {
      const { opened } = library.current().library;
      const place = opened.find((one) => one.path === path)?.place;
      if (!isCurrent || !isWithin(place)) return;
      if (takeResumed(path)) goTo(place);
      else if (isAtTop()) setOffered(place);
    };
    void library.change((all) => withOpened(all, story, Date.now())).then(offer);
    return () => {
      isCurrent = false;
    };
  }, [library, story, path]);
  useEffect(
    () =>
      followPlace((place) => {
        // Whoever has read on wants no other place.
        if (window.scrollY > window.innerHeight) setOffered(null);
        void library.change((all) => withPlace(all, path, place));
      }),
    [library, path],
  );
  useEffect(() => followHighlighted(library, path), [library, path]);
  if (offered === null) return null;
  const close = (): void => setOffered(null);
  return (
    <ResumeOffer
      minutesLeft={offered.minutesLeft}
      onClose={close}
      onResume={() => {
        close();
        goTo(offered);
      }}
    />
  );
}
