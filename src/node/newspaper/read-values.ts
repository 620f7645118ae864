import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { fold } from '../../arabic/text/fold.ts';
import { shownValue } from '../../story/lines/shown-text.ts';
import { nearestName, type NamesOf } from '../../story/front-matter/nearest-name.ts';
import type { NamedInSettings } from './absent-names.ts';
import type { ToldTwice } from './setting-problem.ts';

/** Takes what is wrong at a node of the YAML. */
export type Refuse = (node: Node | null, told: ToldTwice) => undefined;

/** Gives the bytes of a file beside the settings, by its path; null where there is none. */
export type BytesOf = (file: string) => Buffer | null;

/** What problems are told to: errors keep the settings from being used, warnings do not. */
export interface Report {
  readonly refuse: Refuse;
  readonly warn: Refuse;
  readonly bytesOf: BytesOf;
  /** Takes a story or a desk that a setting names: whether there is one, the edition alone knows. */
  readonly names: (kind: NamedInSettings['kind'], name: string, node: Node) => void;
}

/** Reads the value of a setting; undefined where it says nothing, or what it says makes no sense. */
export type ReadValue<T> = (node: Node, name: string, report: Report) => T | undefined;

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null;

/** Returns what a scalar says, as it was written: `yes`, `012`. */
const wordsOf = (node: Node): string | null =>
  isScalar(node) ? shownValue(String(node.source ?? node.value)) : null;

function refuseText(node: Node, name: string, { refuse }: Report): undefined {
  return refuse(node, {
    en: {
      message: `The setting ${name} is no text.`,
      remedy: `Write it on one line: ${name}: words. Put words with : or # in quotes.`,
    },
    ar: {
      message: `الإعداد ⁨${name}⁩ ليس نصًّا.`,
      remedy: `يُكتب في سطر واحد، وما فيه : أو # يوضع بين علامتي تنصيص.`,
    },
  });
}

/** Reads a text of one line that has a letter in it. */
export const readText: ReadValue<string> = (node, name, report) => {
  const words = wordsOf(node);
  if (words === null || !/[\p{L}\p{N}]/u.test(words)) return refuseText(node, name, report);
  return words;
};

/** Reads a text, or a list of texts; `off` is none. */
export const readTexts: ReadValue<readonly string[]> = (node, name, report) => {
  if (isSeq<Node>(node)) return node.items.flatMap((item) => readText(item, name, report) ?? []);
  if (/^(?:off|no|false)$/i.test(wordsOf(node) ?? '')) return [];
  const text = readText(node, name, report);
  return text === undefined ? undefined : [text];
};

/** Reads `on` or `off`. */
export const readSwitch: ReadValue<boolean> = (node, name, { refuse }) => {
  const words = wordsOf(node) ?? '';
  if (/^(?:on|yes|true|نعم)$/i.test(words)) return true;
  if (/^(?:off|no|false|لا)$/i.test(words)) return false;
  return refuse(node, {
    en: { message: `The setting ${name} is neither on nor off.`, remedy: 'Write on or off.' },
    ar: { message: `الإعداد ⁨${name}⁩ ليس on ولا off.`, remedy: 'يُكتب on أو off.' },
  });
};

/**
 * Returns a reader of one word of several.
 *
 * @param others more words, and which of them each means.
 */
export const readChoice =
  <Word extends string>(
    words: readonly Word[],
    others: Readonly<Record<string, Word>> = {},
  ): ReadValue<Word> =>
  (node, name, { refuse }) => {
    const said = (wordsOf(node) ?? '').toLowerCase();
    const other = Object.hasOwn(others, said) ? others[said] : undefined;
    const found = words.find((word) => word === said) ?? other;
    if (found !== undefined) return found;
    const list = words.join(', ');
    return refuse(node, {
      en: {
        message: `The setting ${name} is "${said}", which is none of ${list}.`,
        remedy: 'Write one of these.',
      },
      ar: {
        message: `الإعداد ⁨${name}⁩ قيمته ⁨${said}⁩، والمعروف: ⁨${list}⁩.`,
        remedy: 'يلزم واحد منها.',
      },
    });
  };

/** Returns a reader of a whole number between two. */
export const readCount =
  (least: number, most: number): ReadValue<number> =>
  (node, name, { refuse }) => {
    const said = wordsOf(node) ?? '';
    const digits = fold(said);
    const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
    if (number >= least && number <= most) return number;
    return refuse(node, {
      en: {
        message: `The setting ${name} is "${said}", no number from ${least} to ${most}.`,
        remedy: 'Write such a number in digits.',
      },
      ar: {
        message: `الإعداد ⁨${name}⁩ قيمته ⁨${said}⁩، وليست عددًا من ${least} إلى ${most}.`,
        remedy: 'يُكتب عدد بينهما بالأرقام.',
      },
    });
  };

/** A file beside the settings. */
export interface FoundFile {
  readonly file: string;
  readonly bytes: Buffer;
}

function refuseFile(
  node: Node,
  [name, said]: readonly [string, string],
  { refuse }: Report,
  list: string,
): undefined {
  return refuse(node, {
    en: {
      message: `The setting ${name} is "${said}", no picture beside this file.`,
      remedy: `Put the picture into the folder of seeds, and write its name. It may end in ${list}.`,
    },
    ar: {
      message: `الإعداد ⁨${name}⁩ قيمته ⁨${said}⁩، وليست صورة بجانب هذا الملف.`,
      remedy: `توضع الصورة في مجلد النصوص، ويُكتب اسمها هنا. وينتهي الاسم بواحد من ⁨${list}⁩.`,
    },
  });
}

/** Returns a reader of the name of a file among the seeds, which has one of some endings. */
export const readFileName =
  (endings: readonly string[]): ReadValue<FoundFile> =>
  (node, name, report) => {
    const said = (wordsOf(node) ?? '').replace(/^\.\//, '');
    const isInside = said !== '' && !said.startsWith('/') && !/(?:^|[\\/])\.|[\\:]/.test(said);
    const isPicture = endings.some((ending) => said.toLowerCase().endsWith(`.${ending}`));
    const bytes = isInside && isPicture ? report.bytesOf(said) : null;
    if (bytes !== null) return { file: said, bytes };
    const list = endings.map((ending) => `.${ending}`).join(', ');
    return refuseFile(node, [name, said], report, list);
  };

function warnOfUnknown(
  key: Node,
  [prefix, bare]: readonly [prefix: string, name: string],
  known: NamesOf<string>,
  report: Report,
): undefined {
  const name = `${prefix}${bare}`;
  const nearest = nearestName(bare, known);
  const list = Object.keys(known).join(', ');
  return report.warn(key, {
    en: {
      message: `The setting ${name} is not known and was left aside.`,
      remedy: nearest === null ? `Known settings: ${list}.` : `Write ${nearest}:`,
    },
    ar: {
      message: `الإعداد ⁨${name}⁩ غير معروف، فتُرك.`,
      remedy:
        nearest === null ? `الإعدادات المعروفة: ⁨${list}⁩.` : `المقصود في الغالب: ⁨${nearest}:⁩`,
    },
  });
}

/** Reads one setting of a map of settings, by its name. */
export type ReadSetting<Name extends string> = <T>(name: Name, read: ReadValue<T>) => T | undefined;

/**
 * Returns what reads the settings of a map, and tells of names that are not known or stand twice.
 *
 * @param known the names of the settings.
 * @param prefix stands before the names in what is told: `front.`
 */
export function settingsOf<Name extends string>(
  map: Node,
  known: NamesOf<Name>,
  prefix: string,
  report: Report,
): ReadSetting<Name> {
  const values = new Map<string, Node | null>();
  for (const { key, value } of isMap<Node, Node | null>(map) ? map.items : []) {
    const name = shownValue(String(isScalar(key) ? key.value : key)).toLowerCase();
    if (!Object.hasOwn(known, name)) warnOfUnknown(key, [prefix, name], known, report);
    else if (values.has(name))
      report.refuse(key, {
        en: { message: `The setting ${prefix}${name} is given twice.`, remedy: 'Leave one.' },
        ar: { message: `الإعداد ⁨${prefix}${name}⁩ مكتوب مرتين.`, remedy: 'يُترك واحد.' },
      });
    else values.set(name, value);
  }
  return (name, read) => {
    const node = values.get(name);
    // A name without a value says nothing.
    if (node === undefined || node === null || isEmpty(node)) return undefined;
    return read(node, `${prefix}${name}`, report);
  };
}
