/** The languages that the interface is written in. */
export const LANGUAGES = ['ar', 'fa', 'ur', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The names of months: of two regions at once, of one region, or of one country. */
export const MONTH_NAMES = ['both', 'levant', 'egypt', 'maghreb', 'morocco'] as const;

export type MonthNames = (typeof MONTH_NAMES)[number];

/** The digits of the interface. Those of a source stay as they are. */
export const DIGITS = ['latin', 'arabic'] as const;

export type Digits = (typeof DIGITS)[number];

/** How the interface speaks and counts. */
export interface Locale {
  readonly language: Language;
  readonly months: MonthNames;
  /** Whether the day of the Islamic calendar stands beside that of the Gregorian one. */
  readonly hijri: boolean;
  readonly digits: Digits;
}
