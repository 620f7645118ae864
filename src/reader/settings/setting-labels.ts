import type { Language } from '../../edition/newspaper/locale.ts';
import { locale } from '../text/locale.ts';
import { toolStrings } from '../text/tool-strings.ts';
import type { Labelled } from './choice-field.tsx';
import type { SettingName, Settings } from './settings.ts';

/** The choices of each setting that is chosen from a list. */
type Labels = {
  readonly [Name in Exclude<SettingName, 'size'>]: readonly Labelled<Settings[Name]>[];
};

/** The digits of a language beside the Latin ones; none where it has those alone. */
const OWN_DIGITS: Readonly<Record<Language, Labels['digits']>> = {
  ar: [['arabic-digits', '١٢٣']],
  fa: [['persian-digits', '۱۲۳']],
  ur: [['persian-digits', '۱۲۳']],
  en: [],
};

const DIGITS: Labels['digits'] = [
  ['', toolStrings.digitsOfNewspaper],
  ['latin-digits', '123'],
  ...OWN_DIGITS[locale.language],
];

/** The words of each choice, in the order of its list. */
export const LABELS: Labels = {
  face: [
    ['', toolStrings.naskh],
    ['sans', toolStrings.modern],
    ['device-face', toolStrings.faceOfDevice],
  ],
  theme: [
    ['', toolStrings.asOnDevice],
    ['light', toolStrings.light],
    ['sepia', toolStrings.sepia],
    ['dark', toolStrings.dark],
    ['black', toolStrings.black],
  ],
  leading: [
    ['tight', toolStrings.tight],
    ['', toolStrings.usual],
    ['loose', toolStrings.loose],
    ['looser', toolStrings.looser],
  ],
  width: [
    ['narrow', toolStrings.narrow],
    ['', toolStrings.usual],
    ['wide', toolStrings.wide],
  ],
  // In a language of Latin digits there is nothing to choose.
  digits: OWN_DIGITS[locale.language].length === 0 ? [] : DIGITS,
  motion: [
    ['', toolStrings.asOnDevice],
    ['still', toolStrings.reduced],
  ],
};
