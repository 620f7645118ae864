/**
 * Characters that no editor shows: controls, marks of direction, joiners, the soft hyphen, the byte order
 * mark, and letters that are blank. Source: Unicode 16, general categories Cc and Cf, and
 * Default_Ignorable_Code_Point.
 */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\p{Cf}\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Returns what is seen of a line. */
export const seenText = (line: string): string => line.replaceAll(UNSEEN, '').trim();

const OUTER_BLANKS = /^[\p{Cf}\p{Zs}]+|[\p{Cf}\p{Zs}]+$/gu;
const BLANKS_ROUND_COLON = /^( *[\w-]+)[\p{Cf}\p{Zs}]*:(?:[\p{Cf}\p{Zs}]+|$)/u;
const BLANKS_BEHIND_HYPHEN = /^( *-)[\p{Cf}\p{Zs}]+/u;

/** Returns a line whose unseen marks and wide spaces, round its words, are gone or plain spaces. */
function withPlainBlanks(line: string): string {
  return line
    .replaceAll(OUTER_BLANKS, (blanks) => ' '.repeat(blanks.replaceAll(/\p{Cf}/gu, '').length))
    .replace(BLANKS_ROUND_COLON, '$1: ')
    .replace(BLANKS_BEHIND_HYPHEN, '$1 ');
}

/** A field, or an item of a list, with its sign and its value. */
const VALUE = /^([A-Za-z_][\w-]*: +|[ ]*- +)(\S.*)$/u;

/** An entry of `roles`: words of a line, which may hold signs, and a role. */
const ROLE_OF_WORDS = /^( +)(\S.*?)\s*:\s+([A-Za-z][A-Za-z _-]*)$/u;

/** What YAML reads in another way than as a text that begins here. */
const SPECIAL_START = /^["'[\]{}|>&*!%@`#,]|^[-?:](?:\s|$)/u;

/** A colon that YAML takes for the end of a name, or a word that it takes for a comment: «#وسم». */
const SPECIAL_SIGN = /:(?:\s|$)| #\S/u;

/** A value of several lines follows. */
const BLOCK_VALUE = /: *[|>][-+\d]* *$/u;
const INDENTED = /^\s|^$/u;

/** Returns a line whose value is in quotes where YAML would cut it at a colon or at a word with a number sign. */
function withQuotes(line: string): string {
  const [, indent, words, role] = ROLE_OF_WORDS.exec(line.trimEnd()) ?? [];
  if (words !== undefined && !words.startsWith('- ')) return `${indent}${inQuotes(words)}: ${role}`;
  const [, sign, value] = VALUE.exec(line) ?? [];
  return sign === undefined || value === undefined ? line : `${sign}${inQuotes(value)}`;
}

/** Returns a value in quotes where YAML would read it in another way than as one text. */
function inQuotes(value: string): string {
  if (SPECIAL_START.test(value) || !SPECIAL_SIGN.test(value)) return value;
  return `'${value.trimEnd().replaceAll("'", "''")}'`;
}

/**
 * Returns YAML as it was meant, line for line: without marks that nobody sees, and with values in quotes
 * that hold a colon, as headlines do.
 */
export function plainYaml(yaml: string): string {
  let isInBlock = false;
  const lines = yaml.split('\n').map((line) => {
    if (isInBlock && INDENTED.test(line)) return line;
    const plain = withPlainBlanks(line);
    isInBlock = BLOCK_VALUE.test(plain);
    return withQuotes(plain);
  });
  return lines.join('\n');
}
