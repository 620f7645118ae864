import { PLACE_TABLE } from './place-table.ts';
import { REGION_NAMES, type RegionName } from './region-names.ts';

type NameLanguage = keyof Omit<RegionName, 'code'>;

const LANGUAGES: readonly NameLanguage[] = ['ar', 'fa', 'ur', 'ps', 'en'];

const CLDR_NAMES: ReadonlyMap<string, RegionName> = new Map(
  REGION_NAMES.map((region) => [region.code, region]),
);

/**
 * Returns what readers call a country: in Arabic the name that news has, else that of CLDR.
 *
 * @param code ISO 3166-1; of a code that is no country's, the code itself is returned.
 */
export function placeName(code: string, language: NameLanguage): string {
  const label = language === 'ar' ? PLACE_TABLE[code]?.label : undefined;
  return label ?? CLDR_NAMES.get(code)?.[language] ?? code;
}

/** Returns what readers of each language call a country. */
export const placeNames = (code: string): readonly string[] =>
  LANGUAGES.map((language) => placeName(code, language));
