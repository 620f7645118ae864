import type { Photo } from '../../edition/summaries/picture.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { marked } from '../inline/marked.tsx';
import { photoText } from './photo-text.ts';
import { textDirection } from '../text/text-direction.ts';
import { PhotoImage } from './photo-image.tsx';
import classes from './story-photo.module.css';

/** A photo higher than this for its width, square or upright, would fill the screen. */
const MAX_HEIGHT_TO_WIDTH = 0.8;

interface StoryPhotoProps {
  readonly photo: Photo;
  /** How wide it stands where the page has columns, as an entry of `sizes`. */
  readonly wide: string;
  /** How wide it stands on a phone. */
  readonly narrow?: string | undefined;
  /** Whether it is fetched only when it comes near the window: not the first of its page. */
  readonly isLate?: boolean;
  /** Whether it is cut to the shape of other photos, as on the front page. */
  readonly isCropped?: boolean;
  /** The story it leads to, where it is not that story's own page. */
  readonly to?: string;
  /** Language of the caption where it is not that of the interface. */
  readonly lang?: string | undefined;
}

/** A photo wider than this for its height has a row of a gallery for itself. */
const MIN_WIDE_SHAPE = 2;

/** Tells whether a photo is so wide that others beside it would make a strip of it. */
export const isWide = ({ width, height }: Photo): boolean => width > height * MIN_WIDE_SHAPE;

function shapeOf(photo: Photo, isCropped: boolean): string {
  if (isCropped) return classes.cropped ?? '';
  if (isWide(photo)) return classes.wide ?? '';
  const { width, height } = photo;
  return height > width * MAX_HEIGHT_TO_WIDTH ? (classes.tall ?? '') : '';
}

/** Renders a story's photo in the width that the screen needs, its caption and credit under it. */
export function StoryPhoto(props: StoryPhotoProps) {
  const { photo, wide, narrow, isLate = false, isCropped = false, to, lang } = props;
  const caption = photoText(photo);
  const picture = (
    <PhotoImage
      photo={photo}
      wide={wide}
      narrow={narrow}
      isLate={isLate}
      isCaptioned={photo.alt === photo.caption}
      isSilent={to !== undefined}
    />
  );
  return (
    <figure className={`${classes.photo} ${shapeOf(photo, isCropped)}`}>
      {to === undefined ? (
        picture
      ) : (
        // The headline beside it is the same link: keys and screen readers need only one of them.
        <PageLink to={to} tabIndex={-1} aria-hidden>
          {picture}
        </PageLink>
      )}
      {caption === '' ? null : (
        <figcaption className="soft" lang={lang} dir={textDirection(caption, lang)}>
          {marked({ text: caption, marks: photo.marks })}
        </figcaption>
      )}
    </figure>
  );
}
