import { countLineEnds } from '../lines/split-lines.ts';
import { fieldName, isFieldName, nearestField, type FieldName } from './field-names.ts';
import { seenText } from './plain-yaml.ts';

/** What stands between the two rules that open a seed. */
export interface FrontMatterBlock {
  readonly kind: 'block';
  /** Without the two rules. */
  readonly yaml: string;
  /** Where the YAML begins and ends in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The first line of the YAML, counted from 1. */
  readonly firstLine: number;
  /** The line of the closing rule, counted from 1. */
  readonly endLine: number;
}

/** How a text opens: with front matter, with what was meant as such, or with its story. */
export type Opening =
  | FrontMatterBlock
  /** A rule and fields, and no second rule. `line` counts from 1. */
  | { readonly kind: 'unclosed'; readonly line: number; readonly hasKnownField: boolean }
  /** Two rules, and between them keys of YAML that are the name of no field. `line` counts from 1. */
  | { readonly kind: 'keys'; readonly line: number }
  /** A known field without a rule above it. */
  | { readonly kind: 'bare'; readonly line: number; readonly field: string }
  | { readonly kind: 'none' };

/** A line of a text with the offsets of its start and of the next line, in UTF-16 code units. */
interface TextLine {
  readonly start: number;
  readonly next: number;
  /** What is seen of it. */
  readonly text: string;
}

/** YAML's line ends; others may stand inside a value. Source: YAML 1.2.2, section 5.4. */
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;

/** The closing rule is looked for so far, in UTF-16 code units: some pages of YAML. */
const MAX_LENGTH = 20_000;

/** Rules and the names of fields are shorter, in UTF-16 code units. */
const MAX_SIGN_LENGTH = 200;

/** What is seen of the beginning of a line; the mark of a cut keeps a longer one from being a rule. */
function beginningOf(line: string): string {
  const text = line.trimStart();
  return text.length <= MAX_SIGN_LENGTH
    ? seenText(text)
    : `${seenText(text.slice(0, MAX_SIGN_LENGTH))}…`;
}

function* linesFrom(text: string, from: number): Generator<TextLine> {
  let start = from;
  while (start < text.length) {
    LINE.lastIndex = start;
    const found = LINE.exec(text);
    if (found === null) return;
    const next = start + found[0].length;
    yield { start, next, text: beginningOf(found[1] ?? '') };
    start = next;
  }
}

/** Three hyphens, more of them, or the dashes that word processors make of them. */
const RULE = /^(?:-\s?-(?:\s?-)*|[‐‑‒–—―−ـ](?:\s?[-‐‑‒–—―−ـ])*|-(?:\s?[‐‑‒–—―−])+)$/u;

const isRule = (text: string): boolean => RULE.test(text);

const isClosing = (text: string): boolean => isRule(text) || text === '...';

/** A name, in quotes or not; a map of YAML may open before it: `{ draft: true }`. */
const FIELD = /^(?:\{\s*)?(["']?)([A-Za-z_][\w-]*)\1\s*:/u;

/** `https://…` opens no field. */
const ADDRESS = /^[A-Za-z][\w+.-]*:\/\//u;

/** The name of the field that a line opens, or null. */
function fieldOf(text: string): string | null {
  const name = ADDRESS.test(text) ? undefined : FIELD.exec(text)?.[2];
  return name === undefined ? null : fieldName(name);
}

const ARABIC_NAME = /^([\p{Script=Arabic}\p{M}][\p{Script=Arabic}\p{M} ]{1,30})\s*:/u;

/** The Arabic name of a known field that a line opens, or null: «مسودة: نعم». */
function arabicFieldOf(text: string): string | null {
  const name = ARABIC_NAME.exec(text)?.[1]?.trim();
  return name !== undefined && nearestField(name) !== null ? name : null;
}

function firstSeen(text: string): TextLine | null {
  for (const line of linesFrom(text, 0)) if (line.text !== '') return line;
  return null;
}

const lineNumber = (text: string, offset: number): number =>
  countLineEnds(text.slice(0, offset)) + 1;

const LAST_LINE_END = /(?:\r\n|\n|\r)$/;

const COMMENT_OR_ITEM = /^(?:#|- )/u;

/** A key of YAML that may be any value, and the value of one. Source: YAML 1.2.2, section 8.2.2. */
const EXPLICIT_KEY = /^\?(?:\s|$)/u;
const EXPLICIT_VALUE = /^:(?:\s|$)/u;

/** The known field that an item of a list opens, or null: `- draft: true`. */
function fieldOfItem(text: string): FieldName | null {
  const name = text.startsWith('- ') ? fieldOf(text.slice('- '.length).trimStart()) : null;
  return name !== null && isFieldName(name) ? name : null;
}

/** The fields that stand at the start of some lines, as far as the first line that is none. */
class LeadingFields {
  readonly names: string[] = [];
  /** Whether a key came that is no name. */
  hasKey = false;
  #isOver = false;

  take(text: string): void {
    if (this.#isOver || text === '') return;
    const name = fieldOf(text) ?? arabicFieldOf(text) ?? fieldOfItem(text);
    if (name !== null) this.names.push(name);
    else if (EXPLICIT_KEY.test(text)) this.hasKey = true;
    else if (!this.#isPassedOver(text)) this.#isOver = true;
  }

  #isPassedOver(text: string): boolean {
    return COMMENT_OR_ITEM.test(text) || (this.hasKey && EXPLICIT_VALUE.test(text));
  }

  /** Whether a text between two rules may be the story's own: it opens like a credit, and is no list. */
  get isDoubtful(): boolean {
    const [first] = this.names;
    return first !== undefined && arabicFieldOf(`${first}:`) !== null && this.#isOver;
  }

  /** Whether a text has come, and no field. */
  get isText(): boolean {
    return this.#isOver && this.names.length === 0;
  }
}

/** What stands below an opening rule. */
function openingBelow(text: string, rule: TextLine): Opening {
  const fields = new LeadingFields();
  for (const line of linesFrom(text, rule.next)) {
    if (line.start - rule.next > MAX_LENGTH) break;
    if (fields.names.length > 0 && isClosing(line.text)) {
      if (fields.isDoubtful) return { kind: 'none' };
      const yaml = text.slice(rule.next, line.start).replace(LAST_LINE_END, '');
      const firstLine = lineNumber(text, rule.next);
      const endLine = firstLine + countLineEnds(yaml) + 1;
      return { kind: 'block', yaml, start: rule.next, end: line.start, firstLine, endLine };
    }
    if (fields.hasKey && isClosing(line.text)) break;
    fields.take(line.text);
    if (fields.isText) return { kind: 'none' };
  }
  const line = lineNumber(text, rule.start);
  if (fields.names.length === 0) return fields.hasKey ? { kind: 'keys', line } : { kind: 'none' };
  return { kind: 'unclosed', line, hasKnownField: fields.names.some(isFieldName) };
}

/**
 * Returns how a seed's text opens. Blank lines, white space and marks that nobody sees, round the rules
 * and above them, change nothing.
 */
export function openingOf(text: string): Opening {
  const first = firstSeen(text);
  if (first === null) return { kind: 'none' };
  if (isRule(first.text)) return openingBelow(text, first);
  const field = fieldOf(first.text);
  if (field === null || !isFieldName(field)) return { kind: 'none' };
  return { kind: 'bare', line: lineNumber(text, first.start), field };
}
