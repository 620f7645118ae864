/** What CLDR calls a country, in the languages of seeds and interface. */
export interface RegionName {
  readonly ar: string;
  readonly fa: string;
  readonly ur: string;
  readonly ps: string;
  readonly en: string;
}

const LANGUAGES = ['ar', 'fa', 'ur', 'ps', 'en'] as const satisfies readonly (keyof RegionName)[];

/**
 * Codes of CLDR that are no country: groups of countries, islands that are part of one, tests, and
 * the unknown region. Source: Unicode Technical Standard 35, unicode_region_subtag.
 */
const NO_COUNTRY: ReadonlySet<string> = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '),
);

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Whether a code is its own: a former one, such as that of Burma, stands for another. */
function isCurrent(code: string): boolean {
  const [locale] = Intl.getCanonicalLocales(`und-${code}`);
  return locale === `und-${code}`;
}

/** Returns the countries that `Intl.DisplayNames` knows, by their codes in ISO 3166-1. */
export function regionNames(): ReadonlyMap<string, RegionName> {
  const [ar, fa, ur, ps, en] = LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const names = new Map<string, RegionName>();
  for (const code of codes) {
    const name = ar?.of(code);
    if (name === undefined || NO_COUNTRY.has(code) || !isCurrent(code)) continue;
    names.set(code, {
      ar: name,
      fa: fa?.of(code) ?? name,
      ur: ur?.of(code) ?? name,
      ps: ps?.of(code) ?? name,
      en: en?.of(code) ?? name,
    });
  }
  return names;
}

/** Returns the source of the list: one line a country. */
export function regionNamesSource(names: ReadonlyMap<string, RegionName>): string {
  const lines = [...names].map(([code, name]) =>
    [code, ...LANGUAGES.map((language) => name[language])].join(' | '),
  );
  return `// Made by \`npm run places\` from Intl.DisplayNames. Do not edit it.

/**
 * Countries by their codes in ISO 3166-1: what they are called in Arabic, Persian, Urdu, Pashto and English.
 *
 * Source: Unicode CLDR ${process.versions.cldr ?? ''}.
 */
export const REGION_NAMES_TABLE = \`
${lines.join('\n')}
\`;
`;
}
