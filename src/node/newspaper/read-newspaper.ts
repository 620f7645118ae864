import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { bytesBelow } from './bytes-below.ts';
import type { NamedInSettings } from './absent-names.ts';
import { newspaperOf, type SaidNewspaper } from './newspaper-of.ts';
import type { BytesOf } from './read-values.ts';
import { parseNewspaper, type NewspaperReading } from './parse-newspaper.ts';
import type { SettingProblem, ToldTwice } from './setting-problem.ts';

/** The file of settings, among the seeds. */
export const NEWSPAPER_FILE = 'newspaper.yaml';

/** What people may call it instead. */
const OTHER_FILE = 'newspaper.yml';

/** In bytes: a file of settings is a page at most. */
const MAX_SIZE = 65_536;

/** The settings as they are on the disk. */
export interface NewspaperState {
  /** The newspaper; without those settings that make no sense. */
  readonly newspaper: Newspaper;
  /** Where the site stands, as the file says it. */
  readonly site: string | undefined;
  readonly problems: readonly SettingProblem[];
  readonly warnings: readonly SettingProblem[];
  /** The files that the settings name, among the seeds, there or not. */
  readonly files: readonly string[];
  /** The stories and desks that the settings name. */
  readonly named: readonly NamedInSettings[];
}

/**
 * Tells whether a file is that of the settings, or may be meant to be.
 *
 * @param dir absolute path of the seeds.
 */
export const isSettingsFile = (dir: string, file: string): boolean =>
  [NEWSPAPER_FILE, OTHER_FILE].some((name) => path.join(dir, name) === path.normalize(file));

const refused = (told: ToldTwice): NewspaperReading => ({
  kind: 'problems',
  settings: {},
  problems: [{ line: 1, ...told }],
  warnings: [],
});

const NO_FILE: ToldTwice = {
  en: {
    message: 'The settings cannot be read: this is no file of text in UTF-8, 64 kB at most.',
    remedy: 'Save the settings as text in UTF-8.',
  },
  ar: {
    message: 'لا يمكن قراءة الإعدادات: ليس هذا ملف نص بترميز UTF-8 لا يزيد على 64 كيلوبايت.',
    remedy: 'تُحفظ الإعدادات نصًّا بترميز UTF-8.',
  },
};

const OTHER_NAME: ToldTwice = {
  en: {
    message: `The settings stand in ${OTHER_FILE}, which is not read.`,
    remedy: `Name the file ${NEWSPAPER_FILE}.`,
  },
  ar: {
    message: `الإعدادات في الملف ⁨${OTHER_FILE}⁩، وهو لا يُقرأ.`,
    remedy: `يُسمّى الملف ⁨${NEWSPAPER_FILE}⁩.`,
  },
};

/**
 * Reads the file of settings among the seeds; without one, nothing is said.
 *
 * @param dir absolute path of the seeds.
 * @param bytesOf gives the pictures beside it.
 */
function readFile(dir: string, bytesOf: BytesOf): NewspaperReading {
  const file = path.join(dir, NEWSPAPER_FILE);
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) {
      const isElsewhere = statSync(path.join(dir, OTHER_FILE), { throwIfNoEntry: false });
      const warnings = isElsewhere === undefined ? [] : [{ line: 1, ...OTHER_NAME }];
      return { kind: 'settings', settings: {}, named: [], warnings };
    }
    if (!stats.isFile() || stats.size > MAX_SIZE) return refused(NO_FILE);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return parseNewspaper(text, bytesOf);
  } catch {
    return refused(NO_FILE);
  }
}

/**
 * Returns the settings as they are on the disk. The file goes before what the code says.
 *
 * @param dir absolute path of the seeds.
 * @param inCode what the options of the plugin say.
 */
export function readNewspaper(dir: string, inCode: SaidNewspaper): NewspaperState {
  const files: string[] = [];
  const bytesOf = bytesBelow(dir);
  const reading = readFile(dir, (file) => {
    files.push(file);
    return bytesOf(file);
  });
  if (reading.kind === 'problems')
    return {
      newspaper: newspaperOf(inCode, reading.settings),
      site: reading.settings.site,
      problems: reading.problems,
      warnings: reading.warnings,
      files,
      named: [],
    };
  const { settings, warnings } = reading;
  return {
    newspaper: newspaperOf(inCode, settings),
    site: settings.site,
    problems: [],
    warnings,
    files,
    named: reading.named,
  };
}
