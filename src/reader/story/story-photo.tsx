import { useContext } from 'react';
import type { Photo } from '../../edition/pages/page.ts';
import { BaseContext } from '../navigation/navigation-context.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { addressIn } from '../navigation/page-path.ts';
import { photoText } from '../text/photo-text.ts';
import { strings } from '../text/strings.ts';
import classes from './story-photo.module.css';

/** As high as this for its width, square or upright, a photo would fill the screen. */
const TALL = 0.8;

interface StoryPhotoProps {
  readonly photo: Photo;
  /** How wide it stands where the page has columns, as an entry of `sizes`. */
  readonly wide: string;
  /** The story it leads to, where it is not that story's own page. */
  readonly to?: string;
  /** Language of the caption where it is not Arabic. */
  readonly lang?: string | undefined;
}

/**
 * A story's photo in the width that the screen needs, its caption and credit under it. It is the
 * first of its page, so it is fetched at once; one further down would have to be lazy.
 */
export function StoryPhoto({ photo, wide, to, lang }: StoryPhotoProps) {
  const words = photoText(photo);
  const picture = <Picture photo={photo} wide={wide} />;
  return (
    <figure
      className={
        photo.height > photo.width * TALL ? `${classes.photo} ${classes.tall}` : classes.photo
      }
    >
      {to === undefined ? (
        picture
      ) : (
        // The headline beside it is the same link: keys need only one of them.
        <PageLink to={to} tabIndex={-1}>
          {picture}
        </PageLink>
      )}
      {words === '' ? null : (
        <figcaption className="soft" lang={lang}>
          {words}
        </figcaption>
      )}
    </figure>
  );
}

function Picture({ photo, wide }: Pick<StoryPhotoProps, 'photo' | 'wide'>) {
  const { sources, width, height, alt } = photo;
  const base = useContext(BaseContext);
  const addressOf = (path: string): string => addressIn(base, path);
  // Inside <picture>, or React writes a second list of the files into the page, to preload them.
  // `sizes` and `srcSet` go before `src`: a browser that sets one by one would fetch twice.
  return (
    <picture>
      <img
        sizes={`${wide}, calc(100vw - 2.5rem)`}
        srcSet={sources.map((source) => `${addressOf(source.path)} ${source.width}w`).join(', ')}
        src={addressOf(sources.at(-1)?.path ?? '')}
        width={width}
        height={height}
        alt={alt ?? strings.photo}
        decoding="async"
        fetchPriority="high"
      />
    </picture>
  );
}
