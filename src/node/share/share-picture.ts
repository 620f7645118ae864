import type { PhotoFocus } from '../../story/story.ts';
import type { Language } from '../../edition/newspaper/locale.ts';

/** What stands on a picture for previews. */
export interface SharePicture {
  /** Path below the site, without the base. */
  readonly path: string;
  /** Above the headline: the desk. */
  readonly kicker: string | null;
  /** The words in large letters. */
  readonly headline: string;
  /** At the foot: the newspaper's name, or its motto. */
  readonly foot: string;
  /** Name of the photo's widest file below the output folder; null for none. */
  readonly photo: string | null;
  /** What of the photo stays in view; absent for what draws the eye. */
  readonly focus?: PhotoFocus | undefined;
  /** The colour of the kicker, `#rrggbb`. */
  readonly accent: string;
  /** That of the newspaper: what has no letters stands as its words do. */
  readonly language: Language;
}
