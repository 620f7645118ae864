/** Returns a language for a page to say: undefined for Arabic, the language of all pages. */
export const foreignLanguage = (lang: string): string | undefined =>
  lang === 'ar' ? undefined : lang;
