import type { Language } from '../../edition/newspaper/locale.ts';
import { strings } from '../text/strings.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { arrowStep } from './arrow-step.ts';

/** What a key does with words that are selected, else with the paragraph in view. */
export type PassageCommand = 'copy-passage' | 'highlight';

/** What a key does on a page, beside the slash, which opens the search on its own. */
export type Command =
  | PassageCommand
  | 'next-section'
  | 'previous-section'
  | 'next-story'
  | 'previous-story'
  | 'onwards'
  | 'back'
  | 'settings'
  | 'theme'
  | 'top'
  | 'save'
  | 'help';

/** A command that has a letter. */
interface Lettered {
  readonly command: Command;
  /** As a Latin keyboard has it; the same key counts on others. */
  readonly letter: string;
  readonly does: string;
  /** Whether only a page with sections has it. */
  readonly ofSections?: boolean;
}

/** The letters, in the order in which the sheet names them. */
export const LETTERS: readonly Lettered[] = [
  { command: 'next-section', letter: 'J', does: strings.nextSection, ofSections: true },
  { command: 'previous-section', letter: 'K', does: strings.previousSection, ofSections: true },
  { command: 'next-story', letter: 'N', does: strings.nextStory },
  { command: 'previous-story', letter: 'P', does: strings.previousStory },
  { command: 'top', letter: 'T', does: toolStrings.toTop },
  { command: 'save', letter: 'S', does: strings.save },
  { command: 'highlight', letter: 'M', does: toolStrings.highlight },
  { command: 'copy-passage', letter: 'C', does: toolStrings.copyPassage },
  { command: 'settings', letter: 'A', does: toolStrings.readingSettings },
  { command: 'theme', letter: 'D', does: toolStrings.otherTheme },
];

/**
 * What is written on the keys of those letters on the keyboard of a language. Source: Microsoft, keyboard layouts
 * "Arabic (101)" and "Persian"; CRULP, "Urdu Phonetic Keyboard Layout".
 */
export const WRITTEN_ON_KEYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    J: 'ت',
    K: 'ن',
    N: 'ى',
    P: 'ح',
    T: 'ف',
    S: 'س',
    M: 'ة',
    C: 'ؤ',
    A: 'ش',
    D: 'ي',
    '/': 'ظ',
    '?': '؟',
  },
  fa: { J: 'ت', K: 'ن', N: 'د', P: 'ح', T: 'ف', S: 'س', M: 'ئ', C: 'ز', A: 'ش', D: 'ی', '?': '؟' },
  ur: { J: 'ج', K: 'ک', N: 'ن', P: 'پ', T: 'ت', S: 'س', M: 'م', C: 'چ', A: 'ا', D: 'د', '?': '؟' },
  en: {},
};

/** The Latin question mark and the Arabic one. */
const HELP: ReadonlySet<string> = new Set(['?', '؟']);

/** The Latin letter of a key: what it writes, or on a keyboard of other letters what stands at its place. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toUpperCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? '');

/** Returns what a key does; null for one that does nothing here. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (HELP.has(event.key)) return 'help';
  if (event.shiftKey) return null;
  const step = arrowStep(event.key);
  if (step !== 0) return step === 1 ? 'onwards' : 'back';
  const letter = letterOf(event);
  return LETTERS.find((lettered) => lettered.letter === letter)?.command ?? null;
}
