/** Returns a regular expression, as Apache and nginx read it, that is a text to the letter. */
export const literal = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
