import { LANGUAGES, type Locale } from '../../edition/newspaper/locale.ts';
import { DEFAULT_NEWSPAPER, type Newspaper } from '../../edition/newspaper/newspaper.ts';

/** What was said of a newspaper; what nothing was said of is absent. */
export type SaidNewspaper = {
  readonly [Name in keyof Omit<Newspaper, 'locale'>]?: Newspaper[Name] | undefined;
} & {
  readonly locale?: { readonly [Name in keyof Locale]?: Locale[Name] | undefined };
  /** Where the site stands, as it was written. */
  readonly site?: string | undefined;
};

/** A language has its own months and digits, where the editor does not say others. */
function localeOf(all: Locale, said: SaidNewspaper['locale']): Locale {
  const own = said?.language === undefined ? all : LANGUAGES[said.language];
  return {
    language: said?.language ?? all.language,
    months: said?.months ?? own.months,
    hijri: said?.hijri ?? all.hijri,
    digits: said?.digits ?? own.digits,
  };
}

/** Our own sentences speak of collected texts: under a name of its own a newspaper has those it writes, or none. */
const footOf = (all: Newspaper, said: SaidNewspaper): Newspaper['foot'] =>
  said.foot ?? all.foot ?? (said.name === undefined ? null : []);

const withSaid = (all: Newspaper, said: SaidNewspaper): Newspaper => ({
  name: said.name ?? all.name,
  shortName: said.shortName ?? all.shortName,
  motto: said.motto ?? all.motto,
  foot: footOf(all, said),
  contact: said.contact ?? all.contact,
  licence: said.licence ?? all.licence,
  desks: said.desks ?? all.desks,
  hasPlaces: said.hasPlaces ?? all.hasPlaces,
  hasTags: said.hasTags ?? all.hasTags,
  front: said.front ?? all.front,
  accent: said.accent ?? all.accent,
  logo: said.logo ?? all.logo,
  favicon: said.favicon ?? all.favicon,
  locale: localeOf(all.locale, said.locale),
});

/** Returns the newspaper that several have said something of; who comes later goes before. */
export const newspaperOf = (...said: readonly SaidNewspaper[]): Newspaper =>
  said.reduce(withSaid, DEFAULT_NEWSPAPER);
