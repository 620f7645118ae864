import type { MonthNames } from '../../arabic/dates/month-names.ts';

/** The languages that the interface is written in. */
export type Language = 'ar' | 'fa' | 'ur' | 'en';

/** The digits of the interface: 1, ١ or ۱. Those of a source stay as they are. */
export type Digits = 'latin' | 'arabic' | 'persian';

/** How the interface speaks and counts. */
export interface Locale {
  readonly language: Language;
  readonly months: MonthNames;
  /** Whether the day of the Islamic calendar stands beside that of the Gregorian one. */
  readonly hijri: boolean;
  readonly digits: Digits;
}

/** How each language counts where the editor says nothing. */
export const LANGUAGES: Readonly<Record<Language, Pick<Locale, 'months' | 'digits'>>> = {
  ar: { months: 'both', digits: 'latin' },
  fa: { months: 'persian', digits: 'persian' },
  ur: { months: 'urdu', digits: 'latin' },
  en: { months: 'english', digits: 'latin' },
};
