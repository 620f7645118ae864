import type { Photo } from '../../edition/summaries/picture.ts';
import { isWide, StoryPhoto } from './story-photo.tsx';
import classes from './story-pictures.module.css';

interface StoryPicturesProps {
  readonly photos: readonly Photo[];
}

/** Renders a picture between the texts of a story; several beside each other, as a gallery. */
export function StoryPictures({ photos }: StoryPicturesProps) {
  const isGallery = photos.length > 1;
  const pictures = photos.map((photo, index) => {
    const isBesideOthers = isGallery && !isWide(photo);
    return (
      <StoryPhoto
        key={index}
        photo={photo}
        wide={`(min-width: 60rem) ${isBesideOthers ? 17 : 34}rem`}
        narrow={isBesideOthers ? '50vw' : undefined}
        isLate
      />
    );
  });
  return isGallery ? <figure className={classes.gallery}>{pictures}</figure> : pictures;
}
