import { sharePath } from '../../edition/addresses/share-paths.ts';
import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { ArrangedEdition, ArrangedStory } from '../../edition/edition.ts';
import { strings } from '../../reader/text/strings.ts';
import { SHARE_COLOURS } from './share-colours.ts';
import type { SharePicture } from './share-picture.ts';

/** Returns the pictures for previews: of the front page, each desk and place, and each story. */
export function sharePictures({
  newspaper,
  desks,
  places,
  stories,
}: ArrangedEdition): readonly SharePicture[] {
  const { name, locale } = newspaper;
  const accent = newspaper.accent?.light ?? SHARE_COLOURS.accent;
  const plain = { kicker: null, photo: null, foot: name, accent, language: locale.language };
  const storyPicture = ({ path, storyRecord, desk, photo }: ArrangedStory): SharePicture => ({
    ...plain,
    path: sharePath(path, photo !== null),
    kicker: desk?.label ?? null,
    headline: storyRecord.headline,
    photo: photo?.sources.at(-1)?.path.slice(1) ?? null,
    focus: photo?.focus,
  });
  return [
    {
      ...plain,
      path: sharePath(FRONT_PATH, false),
      headline: name,
      foot: newspaper.motto ?? strings.motto,
    },
    ...[...desks, ...places].map(({ path, label }) => ({
      ...plain,
      path: sharePath(path, false),
      headline: label,
    })),
    ...stories.map(storyPicture),
  ];
}
