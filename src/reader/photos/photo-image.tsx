import { useContext } from 'react';
import type { Photo } from '../../edition/summaries/picture.ts';
import { BaseContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import { strings } from '../text/strings.ts';
import classes from './photo-focus.module.css';

interface PhotoImageProps {
  readonly photo: Photo;
  /** How wide it stands where the page has columns, as an entry of `sizes`. */
  readonly wide: string;
  /** How wide it stands on a phone. */
  readonly narrow?: string | undefined;
  /** Whether it is fetched only when it comes near the window. */
  readonly isLate?: boolean;
  /** Whether its caption says what its text says, which is heard once then. */
  readonly isCaptioned?: boolean;
  /** Whether what stands beside it says all that it does, so that a screen reader passes over it. */
  readonly isSilent?: boolean;
}

/** The style sheet knows tenths of a photo. */
const tenth = (percent: number): number => Math.round(percent / 10);

/** Says what of a photo stays in view where it is cut, for the style sheet; nothing for its middle. */
const focusOf = ({ focus }: Photo) =>
  focus === undefined
    ? {}
    : { className: classes.at, 'data-x': tenth(focus.x), 'data-y': tenth(focus.y) };

/** Renders a photo in the width that the screen needs. */
export function PhotoImage({
  photo,
  wide,
  narrow = 'calc(100vw - 2.5rem)',
  isLate = false,
  isCaptioned = false,
  isSilent = false,
}: PhotoImageProps) {
  const { sources, width, height, alt } = photo;
  const base = useContext(BaseContext);
  const addressOf = (path: string): string => addressIn(base, path);
  // Inside <picture>, or React writes a second list of the files into the page, to preload them.
  // `sizes` and `srcSet` go before `src`: a browser that sets one by one would fetch twice.
  return (
    <picture>
      <img
        sizes={`${wide}, ${narrow}`}
        srcSet={sources.map((source) => `${addressOf(source.path)} ${source.width}w`).join(', ')}
        src={addressOf(sources.at(-1)?.path ?? '')}
        width={width}
        height={height}
        alt={isSilent ? '' : ((isCaptioned ? undefined : alt) ?? strings.photo)}
        decoding="async"
        {...focusOf(photo)}
        {...(isLate ? { loading: 'lazy' } : { fetchPriority: 'high' })}
      />
    </picture>
  );
}
