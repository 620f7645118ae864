/** A piece of a text that runs left to right among Arabic words, or the words between two such pieces. */
export interface TextPiece {
  readonly text: string;
  /** Said for a piece that runs left to right. */
  readonly isToken: boolean;
  /** Where it leads: an address, a mailbox or a telephone; null for none. */
  readonly href: string | null;
}

const DIGIT = '[\\d٠-٩۰-۹]';

/**
 * Digits after a plus or a zero without a gap, or two groups of digits and more, with spaces, hyphens or stops
 * between and round brackets about some.
 */
const NUMBER = `[+0٠۰]${DIGIT}{8,14}|\\+?\\(?${DIGIT}{1,8}\\)?(?:[ \\u00A0.-]\\(?${DIGIT}{1,8}\\)?)+`;

/** An address of the web, a mailbox, the name of an account, and digits in groups. */
const TOKEN = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[\p{L}\d][^\s<>"«»،؛]*)`,
    String.raw`(?<mail>[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)`,
    String.raw`(?<account>@[a-z\d_.]*[a-z\d_])`,
    `(?<number>${NUMBER})(?![\\p{L}\\d٠-٩۰-۹/%]|[.,-]${DIGIT})`,
  ].join('|'),
  'giu',
);

/** What stands before an account or a number that is part of a longer word. */
const WITHIN_WORD = /[\p{L}\p{N}_.,@/-]$/u;

/** Signs at the end of an address that belong to the sentence. */
const SENTENCE_END = /[.,:;!?؟'…]+$/;

/** A telephone number without its signs. Source: ITU-T E.164, at most 15 digits. */
const PHONE = /^\+?\d{7,15}$/;

/** A date, a decimal, a span; a year with another number, which is no telephone either. */
const NO_PHONE = /^(?:\d{1,2}[ .-]\d{1,2}[ .-]\d{4}|\d+\.\d+|(?:1[89]|20)\d\d[ -].*)$/;

/** Thousands with spaces; and nine digits and more in groups, as of an account: two with a space, four with hyphens. */
const ISOLATED =
  /^(?:\d{1,3}(?:[ \u00A0]\d{3})+|(?=(?:\D?\d){9})\d{1,5}(?:(?: \d{2,8})+|(?:-\d{1,8}){3,}))$/;

/** Returns digits of three sets as Latin ones. */
const latinDigits = (text: string): string =>
  // Both sets begin at a multiple of sixteen.
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** Returns an address without the signs of its sentence, and without a bracket that opens before it. */
function withoutSentenceEnd(address: string): string {
  const plain = address.replace(SENTENCE_END, '');
  const isOpen = plain.endsWith(')') && !plain.includes('(');
  return isOpen ? withoutSentenceEnd(plain.slice(0, -1)) : plain;
}

/** Returns what digits in groups lead to; undefined where they are to stay as they are written. */
function phoneOf(groups: string): string | null | undefined {
  const plain = latinDigits(groups);
  const number = plain.replace(/[^+\d]/g, '');
  if (NO_PHONE.test(plain)) return undefined;
  // A telephone number has no groups of one and two digits alone, as scores have.
  if (/^\(?[+0].*\d{3}/.test(plain) && PHONE.test(number)) return `tel:${number}`;
  return ISOLATED.test(plain) ? null : undefined;
}

/** Returns an address of the web with its scheme. */
const webAddress = (text: string): string => (/^www/i.test(text) ? `https://${text}` : text);

function tokenOf({ groups = {}, 0: match }: RegExpExecArray, before: string): TextPiece | null {
  const { url, mail, number } = groups;
  if (url !== undefined) {
    const text = withoutSentenceEnd(url);
    return { text, isToken: true, href: webAddress(text) };
  }
  if (mail !== undefined) return { text: mail, isToken: true, href: `mailto:${mail}` };
  if (WITHIN_WORD.test(before)) return null;
  if (number === undefined) return { text: match, isToken: true, href: null };
  const href = phoneOf(number);
  return href === undefined ? null : { text: number, isToken: true, href };
}

/**
 * Returns a text in pieces: addresses, mailboxes, names of accounts and numbers in groups each by
 * themselves, as they are to be read from left to right. Scores and spans («3-2», «1894-1962») stay among
 * the words.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match, text.charAt(match.index - 1));
    if (token === null) continue;
    if (match.index > end)
      pieces.push({ text: text.slice(end, match.index), isToken: false, href: null });
    pieces.push(token);
    end = match.index + token.text.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isToken: false, href: null });
  return pieces;
}
