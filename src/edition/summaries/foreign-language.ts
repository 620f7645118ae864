/**
 * Returns a language for a page to say: undefined for that of the interface, which all pages are in.
 *
 * @param lang of a text.
 * @param ofPaper the language of the interface.
 */
export const foreignLanguage = (lang: string, ofPaper: string): string | undefined =>
  lang === ofPaper ? undefined : lang;
