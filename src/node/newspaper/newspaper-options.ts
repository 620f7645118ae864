import type { Digits, Language } from '../../edition/newspaper/locale.ts';
import type { InkColour } from '../../edition/newspaper/newspaper.ts';
import type { SaidNewspaper } from './newspaper-of.ts';
import { checkNewspaper } from './parse-newspaper.ts';
import type { SaidMonths } from './read-settings.ts';
import { SETTINGS } from './setting-names.ts';
import { bytesBelow } from './bytes-below.ts';
import type { SettingProblem } from './setting-problem.ts';

/** A colour, or one for light and one for dark paper: `#rrggbb`. */
type ColourOption = string | Partial<InkColour>;

/** A desk: its folder, or more of it. */
type DeskOption =
  | string
  | {
      readonly folder: string;
      readonly label?: string;
      readonly colour?: ColourOption;
      readonly front?: boolean;
      readonly opinion?: boolean;
    };

/** The settings of `newspaper.yaml` as options of the plugin: the same names, the same values. */
export interface NewspaperOptions {
  readonly name?: string | undefined;
  readonly short?: string | undefined;
  readonly motto?: string | undefined;
  readonly foot?: string | readonly string[] | false | undefined;
  readonly contact?: string | undefined;
  readonly licence?: string | undefined;
  readonly site?: string | undefined;
  readonly language?: Language | undefined;
  readonly months?: SaidMonths | undefined;
  readonly hijri?: boolean | undefined;
  readonly digits?: Digits | undefined;
  readonly accent?: ColourOption | undefined;
  readonly logo?: string | { readonly light: string; readonly dark?: string } | undefined;
  readonly favicon?: string | undefined;
  readonly desks?: readonly DeskOption[] | undefined;
  readonly places?: boolean | undefined;
  readonly tags?: boolean | undefined;
  readonly front?: { readonly lead?: string; readonly stories?: number } | undefined;
}

/** What options say of the newspaper, and what is wrong with them. */
export interface OptionsReading {
  readonly said: SaidNewspaper;
  readonly problems: readonly SettingProblem[];
}

/**
 * Reads the settings among the options of the plugin; other options are left alone.
 *
 * @param dir absolute path of the seeds, where pictures lie.
 */
export function readOptions(options: NewspaperOptions, dir: string): OptionsReading {
  const settings = Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => Object.hasOwn(SETTINGS, name) && value !== undefined,
    ),
  );
  const reading = checkNewspaper(settings, bytesBelow(dir));
  return reading.kind === 'problems'
    ? { said: {}, problems: reading.problems }
    : { said: reading.settings, problems: reading.warnings };
}
