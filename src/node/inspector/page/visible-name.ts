/** Control characters: Unicode's general category Cc. */
const CONTROL = /\p{Cc}/gu;

/** Where Unicode has pictures of the controls below U+0020, and of U+007F. Source: Unicode, "Control Pictures". */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = 0x2421;

function pictureOf(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  if (code === DELETE) return String.fromCodePoint(DELETE_PICTURE);
  return `«U+${code.toString(16).toUpperCase().padStart(4, '0')}»`;
}

/** Returns the name of a file with its control characters as signs that can be seen. */
export const visibleName = (name: string): string => name.replaceAll(CONTROL, pictureOf);
