import type { BrandFile, NewspaperLogo } from './brand.ts';
import { LANGUAGES, type Locale } from './locale.ts';

/** A colour for text: one on light paper, one on dark. Each is written `#rrggbb`. */
export interface InkColour {
  readonly light: string;
  readonly dark: string;
}

/** A desk as the editor wants it shown. */
export interface DeskSetting {
  /** The folder of its seeds, or the name that front matter gives it. */
  readonly folder: string;
  /** What it is called on screen. */
  readonly label: string;
  /** The colour of its label; null for that of all labels. */
  readonly colour: InkColour | null;
  /** Whether it has a section on the front page. */
  readonly isOnFront: boolean;
  /** Whether it prints opinions: who wrote a story stands above its headline in lists. */
  readonly isOpinion: boolean;
}

/** What the front page shows. */
export interface FrontSettings {
  /** The id of the story that leads; null where the newest one does. */
  readonly lead: string | null;
  /** How many stories it shows with a summary, the lead among them; null for as many as look well. */
  readonly stories: number | null;
}

/** What the editor says of the newspaper as a whole. */
export interface Newspaper {
  readonly name: string;
  /** The name where there is little room; null where it is the same. */
  readonly shortName: string | null;
  /** Null for the interface's own. */
  readonly motto: string | null;
  /** The sentences of the footer, maybe none; null for the interface's own, as long as the name is. */
  readonly foot: readonly string[] | null;
  /** An address of mail or of a page, or words. */
  readonly contact: string | null;
  /** Under which licence the texts stand. */
  readonly licence: string | null;
  /** The desks that are to stand first, in this order; the others follow in that of the alphabet. */
  readonly desks: readonly DeskSetting[];
  /** Whether there are pages of places. */
  readonly hasPlaces: boolean;
  /** Whether there are pages of tags. */
  readonly hasTags: boolean;
  readonly front: FrontSettings;
  /** Null for the red of the style sheet. */
  readonly accent: InkColour | null;
  /** A picture that stands in place of the name on the front page. */
  readonly logo: NewspaperLogo | null;
  /** The picture of a browser's tab. */
  readonly favicon: BrandFile | null;
  readonly locale: Locale;
}

/** A newspaper of which its editor has said nothing yet. */
export const DEFAULT_NEWSPAPER: Newspaper = {
  name: 'ورق',
  shortName: null,
  motto: null,
  foot: null,
  contact: null,
  licence: null,
  desks: [],
  hasPlaces: true,
  hasTags: true,
  front: { lead: null, stories: null },
  accent: null,
  logo: null,
  favicon: null,
  locale: { language: 'ar', ...LANGUAGES.ar, hijri: false },
};
