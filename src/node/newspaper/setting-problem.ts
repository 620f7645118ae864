/** What is wrong, and how to mend it, in one language. */
export interface Told {
  readonly message: string;
  readonly remedy: string;
}

/** What is wrong with a setting, in the two languages of the editor. */
export interface ToldTwice {
  readonly en: Told;
  readonly ar: Told;
}

/** What is wrong with the settings, and where. */
export interface SettingProblem extends ToldTwice {
  /** Counted from 1; null where the setting is no line of a file. */
  readonly line: number | null;
}
