import { PLACE_TABLE } from './place-table.ts';
import { REGION_NAMES } from './region-names.ts';

const CLDR_NAMES: ReadonlyMap<string, string> = new Map(
  REGION_NAMES.map(({ code, ar }) => [code, ar]),
);

/**
 * Returns what readers call a country: the name that news has, else that of CLDR.
 *
 * @param code ISO 3166-1; of a code that is no country's, the code itself is returned.
 */
export const placeName = (code: string): string =>
  PLACE_TABLE[code]?.label ?? CLDR_NAMES.get(code) ?? code;
