import { Document, isMap, parseDocument, type Node } from 'yaml';
import { findAlias, findComplexYaml } from '../../story/front-matter/complex-yaml.ts';
import { findUnclosed, type UnclosedValue } from '../../story/front-matter/read-yaml.ts';
import { plainYaml } from '../../story/front-matter/plain-yaml.ts';
import { lineStarts } from '../../story/lines/split-lines.ts';
import type { NamedInSettings } from './absent-names.ts';
import type { SaidNewspaper } from './newspaper-of.ts';
import { NO_MAP, readSettings } from './read-settings.ts';
import type { BytesOf, Refuse, Report } from './read-values.ts';
import type { SettingProblem } from './setting-problem.ts';

/** The settings of a text, or everything that is wrong with them. */
export type NewspaperReading =
  | {
      readonly kind: 'settings';
      readonly settings: SaidNewspaper;
      readonly named: readonly NamedInSettings[];
      readonly warnings: readonly SettingProblem[];
    }
  | {
      readonly kind: 'problems';
      /** Those that make sense; none of a text that is no YAML. */
      readonly settings: SaidNewspaper;
      readonly problems: readonly SettingProblem[];
      readonly warnings: readonly SettingProblem[];
    };

const byLine = (one: SettingProblem, other: SettingProblem): number =>
  (one.line ?? 0) - (other.line ?? 0);

const noFile: BytesOf = () => null;

/** Reads the settings of a document of YAML. */
function readDocument(
  contents: Node | null,
  lineAt: (node: Node | null) => number | null,
  bytesOf: BytesOf,
): NewspaperReading {
  const problems: SettingProblem[] = [];
  const warnings: SettingProblem[] = [];
  const into =
    (list: SettingProblem[]): Refuse =>
    (node, told) =>
      void list.push({ line: lineAt(node), ...told });
  const named: NamedInSettings[] = [];
  const report: Report = {
    refuse: into(problems),
    warn: into(warnings),
    bytesOf,
    names: (kind, name, node) => void named.push({ kind, name, line: lineAt(node) }),
  };
  if (contents !== null && !isMap(contents)) report.refuse(contents, NO_MAP);
  const settings = contents === null ? {} : readSettings(contents, report);
  return problems.length > 0
    ? { kind: 'problems', settings, problems: problems.toSorted(byLine), warnings }
    : { kind: 'settings', settings, named, warnings };
}

const notYaml = (line: number, what: string): SettingProblem => ({
  line,
  en: {
    message: `The settings are no YAML: ${what}.`,
    remedy: 'Mend the line, or put the value in quotes.',
  },
  ar: {
    message: `الإعدادات ليست بصيغة YAML: ⁨${what}⁩.`,
    remedy: 'يُصلح السطر، أو توضع القيمة بين علامتي تنصيص.',
  },
});

const notClosed = (line: number, { sign, closing }: UnclosedValue): SettingProblem => ({
  line,
  en: {
    message: `The settings are no YAML: the ${sign} that opens here is not closed.`,
    remedy: `Write ${closing} at the end of the value.`,
  },
  ar: {
    message: `الإعدادات ليست بصيغة YAML: العلامة ⁨${sign}⁩ تفتح هنا ولا تُغلق.`,
    remedy: `تُكتب ⁨${closing}⁩ في آخر القيمة.`,
  },
});

const twoDocuments = (line: number): SettingProblem => ({
  line,
  en: {
    message: 'Another group of settings begins here, and only the first is read.',
    remedy: 'Leave out this line of hyphens.',
  },
  ar: {
    message: 'تبدأ هنا مجموعة إعدادات ثانية، ولا تُقرأ إلا الأولى.',
    remedy: 'يُحذف سطر الشرطات هذا.',
  },
});

/** A colour without quotes: YAML takes it for a comment. */
const BARE_COLOUR = /^(\s*(?:- +)?[\w-]+: +)(#[\da-f]{3}(?:[\da-f]{3})?)(?=\s*$|\s+#)/gim;

/** A desk with settings of its own; of other items a colon is part of the words. */
const DESK_ITEM = /^\s*- +[\w-]+ *:(?:\s|$)/;

/** Returns YAML in the way that it was meant, line for line. */
function meantYaml(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const plain = plainYaml(lines.join('\n')).split('\n');
  return lines
    .map((line, at) => (DESK_ITEM.test(line) ? line : (plain[at] ?? line)))
    .join('\n')
    .replaceAll(BARE_COLOUR, "$1'$2'");
}

/** Returns the first mistake in the signs of YAML, and null where there is none. */
function problemOf(
  document: Document,
  yaml: string,
  lineAt: (offset: number) => number,
): SettingProblem | null {
  const unclosed = findUnclosed(document, yaml);
  if (unclosed !== null) return notClosed(lineAt(unclosed.offset), unclosed);
  const [error] = [...document.errors, ...document.warnings];
  if (error?.code === 'MULTIPLE_DOCS') return twoDocuments(lineAt(error.pos[0]));
  return error === undefined ? null : notYaml(lineAt(error.pos[0]), error.message);
}

/**
 * Reads the settings of a newspaper.
 *
 * @param text YAML, as in `newspaper.yaml`.
 * @param bytesOf gives the pictures beside it.
 */
export function parseNewspaper(text: string, bytesOf: BytesOf = noFile): NewspaperReading {
  const yaml = meantYaml(text);
  const starts = lineStarts(yaml);
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const complex = findComplexYaml(yaml) ?? findAlias(yaml);
  if (complex !== null)
    return {
      kind: 'problems',
      settings: {},
      problems: [notYaml(lineAt(complex.offset), complex.message.replace(/\.$/, ''))],
      warnings: [],
    };
  const document = parseDocument(yaml, {
    schema: 'core',
    // Silent it would not tell of a second document.
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const problem = problemOf(document, yaml, lineAt);
  if (problem !== null)
    return { kind: 'problems', settings: {}, problems: [problem], warnings: [] };
  return readDocument(
    document.contents,
    (node) => (node?.range ? lineAt(node.range[0]) : null),
    bytesOf,
  );
}

/** Reads the settings of a newspaper that stand in code, in the words and the shape of the file. */
export const checkNewspaper = (settings: object, bytesOf: BytesOf = noFile): NewspaperReading =>
  readDocument(new Document(settings).contents, () => null, bytesOf);
