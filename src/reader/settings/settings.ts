/** The themes of the page, and the paper of each as `reading.css` has it. */
export const PAPERS = {
  light: '#faf7f0',
  sepia: '#f1e6cf',
  dark: '#15140f',
  black: '#000000',
} as const;

/** A theme that a reader chose; without a choice, the device says whether it is light or dark. */
export type Theme = keyof typeof PAPERS;

/**
 * What may be chosen, as classes of the root, which `reading.css` speaks of. The first of each, no class, is
 * what a page has without a choice.
 */
export const CHOICES = {
  size: ['', 'size-115', 'size-130', 'size-160', 'size-200', 'size-250'],
  face: ['', 'sans', 'device-face'],
  theme: ['', 'light', 'sepia', 'dark', 'black'],
  leading: ['', 'tight', 'loose', 'looser'],
  width: ['', 'narrow', 'wide'],
  digits: ['', 'latin-digits', 'arabic-digits', 'persian-digits'],
  motion: ['', 'still'],
} as const;

export type SettingName = keyof typeof CHOICES;

/** What a reader chose of each. */
export type Settings = {
  readonly [Name in SettingName]: (typeof CHOICES)[Name][number];
};

/** Returns the one choice that is among some words; no class where none is. */
const chosenAmong = <Choice extends string>(
  words: readonly string[],
  choices: readonly [Choice, ...Choice[]],
): Choice => choices.find((choice) => choice !== '' && words.includes(choice)) ?? choices[0];

/** Returns the settings that the device kept: what is none of the choices is as if nothing were there. */
export function readSettings(kept: string): Settings {
  const words = kept.split(' ');
  return {
    size: chosenAmong(words, CHOICES.size),
    face: chosenAmong(words, CHOICES.face),
    theme: chosenAmong(words, CHOICES.theme),
    leading: chosenAmong(words, CHOICES.leading),
    width: chosenAmong(words, CHOICES.width),
    digits: chosenAmong(words, CHOICES.digits),
    motion: chosenAmong(words, CHOICES.motion),
  };
}

/** Returns settings as the device keeps them: the classes of the root. */
export const keptSettings = (settings: Settings): string =>
  Object.values(settings)
    .filter((choice) => choice !== '')
    .join(' ');
