/** Control characters, and signs that turn the order of what follows. Source: Unicode 16, sections 23.1 and 23.2. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Where Unicode has pictures of the controls below U+0020, and of U+007F. Source: Unicode, "Control Pictures". */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = 0x2421;

function pictureOf(unseen: string): string {
  const code = unseen.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  if (code === DELETE) return String.fromCodePoint(DELETE_PICTURE);
  return `«U+${code.toString(16).toUpperCase().padStart(4, '0')}»`;
}

/** Returns the name of a file with its unseen characters as signs that can be seen. */
export const visibleName = (name: string): string => name.replaceAll(UNSEEN, pictureOf);
